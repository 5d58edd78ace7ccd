using System.Collections.Concurrent;

namespace FactExtractor.Cli.Batch;

/// <summary>Works on several threads and gives the results in the order of the items.</summary>
internal static class OrderedParallel
{
    private const int SlotsPerJob = 16;

    /// <summary>How large an item is that takes another slot.</summary>
    private const int BytesPerSlot = 1 << 20;

    /// <summary>
    /// Applies a worker's function to every item. What is under way, whatever comes, is a fixed number of slots: an item takes one and another for each megabyte,
    /// so that many large ones in a row do not stand in memory together.
    /// </summary>
    /// <param name="items">The items; enumerated on a thread of its own, ahead of the results.</param>
    /// <param name="sizeOf">The size of an item in bytes.</param>
    /// <param name="jobs">The number of workers.</param>
    /// <param name="createWorker">Makes the function of a worker, with buffers of its own.</param>
    /// <param name="beforeWaiting">Called when the next result is not there yet.</param>
    /// <param name="cancellation">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, long> sizeOf, int jobs, Func<Func<TItem, TResult>> createWorker, Action beforeWaiting, CancellationToken cancellation)
    {
        // The threads may outlive this call, waiting for input that never comes: nothing they use is disposed.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var slots = jobs * SlotsPerJob;
        var free = new SemaphoreSlim(slots);
        var ordered = new BlockingCollection<Entry<TItem, TResult>>();
        var work = new BlockingCollection<Entry<TItem, TResult>>();
        Start("input", () => Enumerate(Admitted(), ordered, work, stop.Token));
        for (var job = 0; job < jobs; job++)
        {
            var apply = createWorker();
            Start($"worker {job + 1}", () => Work(work, apply, stop.Token));
        }

        try
        {
            while (Next(ordered, beforeWaiting, stop.Token) is { } entry)
            {
                var result = entry.Result.Task;
                if (!result.IsCompleted)
                    beforeWaiting();
                Task.WaitAny([result], stop.Token);
                yield return result.GetAwaiter().GetResult();
                if (entry.Slots > 0)
                    free.Release(entry.Slots);
            }
        }
        finally
        {
            stop.Cancel();
        }

        IEnumerable<Entry<TItem, TResult>> Admitted()
        {
            foreach (var item in items)
            {
                var entry = new Entry<TItem, TResult>(item, (int)Math.Min(slots, 1 + (sizeOf(item) / BytesPerSlot)));
                for (var taken = 0; taken < entry.Slots; taken++)
                    free.Wait(stop.Token);
                yield return entry;
            }
        }
    }

    private static Entry<TItem, TResult>? Next<TItem, TResult>(BlockingCollection<Entry<TItem, TResult>> ordered, Action beforeWaiting, CancellationToken stop)
    {
        if (ordered.TryTake(out var entry))
            return entry;
        beforeWaiting();
        return ordered.TryTake(out entry, Timeout.Infinite, stop) ? entry : null;
    }

    private static void Enumerate<TItem, TResult>(
        IEnumerable<Entry<TItem, TResult>> entries,
        BlockingCollection<Entry<TItem, TResult>> ordered,
        BlockingCollection<Entry<TItem, TResult>> work,
        CancellationToken stop)
    {
        try
        {
            foreach (var entry in entries)
            {
                ordered.Add(entry, stop);
                work.Add(entry, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception error)
        {
            var failed = new Entry<TItem, TResult>(default!, 0);
            failed.Result.SetException(error);
            ordered.TryAdd(failed, Timeout.Infinite, CancellationToken.None);
        }

        ordered.CompleteAdding();
        work.CompleteAdding();
    }

    private static void Work<TItem, TResult>(BlockingCollection<Entry<TItem, TResult>> work, Func<TItem, TResult> apply, CancellationToken stop)
    {
        try
        {
            foreach (var entry in work.GetConsumingEnumerable(stop))
            {
                try
                {
                    entry.Result.SetResult(apply(entry.Item));
                }
                catch (Exception error)
                {
                    entry.Result.SetException(error);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    private static void Start(string name, ThreadStart run) => new Thread(run) { Name = name, IsBackground = true }.Start();

    private sealed record Entry<TItem, TResult>(TItem Item, int Slots)
    {
        public TaskCompletionSource<TResult> Result { get; } = new();
    }
}
