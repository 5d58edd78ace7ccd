namespace FactExtractor.Cli.Tests;

/// <summary>Small generated folders of news.</summary>
internal static class News
{
    /// <summary>Writes numbered articles into several folders, with a failure and an empty file among them.</summary>
    public static void Write(WorkFolder folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            folder.Write(
                $"news/{i % 7}/{i}.txt",
                $"某县发放补助（{i}）\n2021年5月{i % 28 + 1}日\n" + string.Concat(Enumerable.Repeat($"5月{i % 28 + 1}日，某县为{i + 2}名村民发放{i + 3}万元。\n", i * i % 50)));
        }

        folder.Write("news/3/broken.txt", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0, 1]);
        folder.Write("news/4/empty.txt", "");
    }
}
