namespace FactExtractor.Cli.Batch;

/// <summary>A run of <c>merge</c>: parts of one run, in any number and order, become the output that one run would have written.</summary>
/// <remarks>Each part is in the order of the inputs, so all are read along once, a result of each at a time.</remarks>
internal sealed class Merge(IReadOnlyList<string> paths, int? expectedShards, OutputSettings settings, Messages messages, CancellationToken cancellation)
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">The parts do not belong together, or one is missing or not whole.</exception>
    public int Run()
    {
        List<PartReader> parts = [];
        try
        {
            foreach (var path in paths)
                parts.Add(new PartReader(path));
            var isWhole = CheckHeaders(parts);
            using var sink = new ResultSink(settings, messages);
            foreach (var result in InOrder(parts))
            {
                cancellation.ThrowIfCancellationRequested();
                sink.Accept(result);
            }

            var exitCode = sink.Complete().Tell(settings, messages);
            return isWhole ? exitCode : ExitCode.Failure;
        }
        finally
        {
            foreach (var part in parts)
                part.Dispose();
        }
    }

    /// <summary>Whether all shards are there.</summary>
    /// <exception cref="CommandException">The parts do not belong together, or one is missing though all are expected.</exception>
    private bool CheckHeaders(List<PartReader> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (!parts[i].Header.AgreesWith(parts[0].Header))
                throw Failure($"{paths[i]}: was made by another version or with other settings than {paths[0]}");
            if (parts[i].Header.Shard.Count != parts[0].Header.Shard.Count)
                throw Failure($"{paths[i]}: is shard {parts[i].Header.Shard}, but {paths[0]} is {parts[0].Header.Shard}");
        }

        var count = parts[0].Header.Shard.Count;
        if (expectedShards is { } expected && expected != count)
            throw Failure($"{paths[0]}: is shard {parts[0].Header.Shard}, but {expected} shards are expected");
        var missing = string.Join(", ", Enumerable.Range(1, count).Except(parts.Select(part => part.Header.Shard.Index)));
        if (missing.Length == 0)
            return true;
        if (expectedShards is not null)
            throw Failure($"of {count} shards, these are missing: {missing}");
        messages.Error($"of {count} shards, these are not among the parts: {missing}");
        return false;
    }

    private IEnumerable<ItemResult> InOrder(List<PartReader> parts)
    {
        var next = new PriorityQueue<int, (long Position, int Part)>();
        int? ended = null;
        for (var i = 0; i < parts.Count; i++)
            Advance(i);
        while (next.TryDequeue(out var first, out var key))
        {
            var result = parts[first].Current;
            while (next.TryPeek(out var other, out var otherKey) && otherKey.Position == key.Position)
            {
                // The same shard may have been delivered twice.
                if (parts[other].Current.Source != result.Source)
                    throw OtherInputs(other, first);
                if (!parts[other].CurrentLine.SequenceEqual(parts[first].CurrentLine))
                    throw Failure($"{paths[first]} and {paths[other]} contradict each other on {result.Source}");
                next.Dequeue();
                Advance(other);
            }

            yield return result;
            Advance(first);
        }

        void Advance(int part)
        {
            if (parts[part].MoveNext())
            {
                next.Enqueue(part, (parts[part].Current.Position, part));
                return;
            }

            ended ??= part;
            if (parts[part].Inputs != parts[ended.Value].Inputs)
                throw OtherInputs(part, ended.Value);
        }

        CommandException OtherInputs(int part, int than) => Failure($"{paths[part]}: was made of other inputs than {paths[than]}");
    }

    private static CommandException Failure(string message) => new(message, ExitCode.Failure);
}
