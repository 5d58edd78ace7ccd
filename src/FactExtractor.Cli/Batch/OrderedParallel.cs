using System.Collections.Concurrent;

namespace FactExtractor.Cli.Batch;

/// <summary>Works on several threads and gives the results in the order of the items.</summary>
internal static class OrderedParallel
{
    private const int SlotsPerJob = 16;

    /// <summary>Applies a worker's function to every item. No more than a fixed number of items is under way, whatever their number.</summary>
    /// <param name="items">The items; enumerated on a thread of its own, ahead of the results.</param>
    /// <param name="jobs">The number of workers.</param>
    /// <param name="createWorker">Makes the function of a worker, with buffers of its own.</param>
    /// <param name="beforeWaiting">Called when the next result is not there yet.</param>
    /// <param name="cancellation">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> items, int jobs, Func<Func<TItem, TResult>> createWorker, Action beforeWaiting, CancellationToken cancellation)
    {
        // The threads may outlive this call, waiting for input that never comes: nothing they use is disposed.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ordered = new BlockingCollection<Slot<TItem, TResult>>(jobs * SlotsPerJob);
        var work = new BlockingCollection<Slot<TItem, TResult>>();
        Start("input", () => Enumerate(items, ordered, work, stop.Token));
        for (var job = 0; job < jobs; job++)
        {
            var apply = createWorker();
            Start($"worker {job + 1}", () => Work(work, apply, stop.Token));
        }

        try
        {
            while (Next(ordered, beforeWaiting, stop.Token) is { } slot)
            {
                var result = slot.Result.Task;
                if (!result.IsCompleted)
                    beforeWaiting();
                Task.WaitAny([result], stop.Token);
                yield return result.GetAwaiter().GetResult();
            }
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static Slot<TItem, TResult>? Next<TItem, TResult>(BlockingCollection<Slot<TItem, TResult>> ordered, Action beforeWaiting, CancellationToken stop)
    {
        if (ordered.TryTake(out var slot))
            return slot;
        beforeWaiting();
        return ordered.TryTake(out slot, Timeout.Infinite, stop) ? slot : null;
    }

    private static void Enumerate<TItem, TResult>(
        IEnumerable<TItem> items, BlockingCollection<Slot<TItem, TResult>> ordered, BlockingCollection<Slot<TItem, TResult>> work, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
            {
                var slot = new Slot<TItem, TResult>(item);
                ordered.Add(slot, stop);
                work.Add(slot, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception error)
        {
            var slot = new Slot<TItem, TResult>(default!);
            slot.Result.SetException(error);
            ordered.TryAdd(slot, Timeout.Infinite, CancellationToken.None);
        }

        ordered.CompleteAdding();
        work.CompleteAdding();
    }

    private static void Work<TItem, TResult>(BlockingCollection<Slot<TItem, TResult>> work, Func<TItem, TResult> apply, CancellationToken stop)
    {
        try
        {
            foreach (var slot in work.GetConsumingEnumerable(stop))
            {
                try
                {
                    slot.Result.SetResult(apply(slot.Item));
                }
                catch (Exception error)
                {
                    slot.Result.SetException(error);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    private static void Start(string name, ThreadStart run) => new Thread(run) { Name = name, IsBackground = true }.Start();

    private sealed record Slot<TItem, TResult>(TItem Item)
    {
        public TaskCompletionSource<TResult> Result { get; } = new();
    }
}
