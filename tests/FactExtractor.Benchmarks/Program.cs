using FactExtractor.Benchmarks;

switch (args)
{
    case ["segmentation", var text]:
        SegmentationBenchmark.Run(text, null);
        return 0;
    case ["segmentation", var text, var nodeFolder]:
        SegmentationBenchmark.Run(text, nodeFolder);
        return 0;
    case ["hostile"]:
        HostileTextBenchmark.Run();
        return 0;
    case ["pipeline", var folder]:
        PipelineBenchmark.Run(folder);
        return 0;
    default:
        await Console.Error.WriteLineAsync("Usage: FactExtractor.Benchmarks segmentation TEXT [FOLDER_WITH_NODE_JIEBA] | hostile | pipeline FOLDER");
        return 2;
}
