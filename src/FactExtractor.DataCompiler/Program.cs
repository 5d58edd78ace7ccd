using FactExtractor.DataCompiler;

try
{
    switch (args)
    {
        case ["dictionary", var folder, var output]:
            DictionaryCompiler.Compile(folder, output);
            return 0;
        case ["lexicons", var folder, var output]:
            LexiconCompiler.Compile(folder, output);
            return 0;
        default:
            await Console.Error.WriteLineAsync("Usage: FactExtractor.DataCompiler dictionary|lexicons FOLDER OUTPUT");
            return 2;
    }
}
catch (InvalidDataException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
