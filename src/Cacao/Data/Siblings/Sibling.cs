namespace Cacao.Data.Siblings;

/// <summary>A list that waits for the lists which the same selection has below other parents.</summary>
internal sealed class Sibling(IQueryable query, IResolverContext context)
{
    // Continuations run inline: what a woken resolver asks for next joins the next batch (IBatchScheduler.Publish).
    private readonly TaskCompletionSource<object?> _completion = new();
    private Action? _complete;

    /// <summary>What a sibling gets that could not be loaded together with others.</summary>
    public static object Alone { get; } = new();

    public IQueryable Query { get; } = query;

    public IResolverContext Context { get; } = context;

    public Task<object?> Completion => _completion.Task;

    public void Answer(object? value) => _complete ??= () => _completion.SetResult(value);

    public void Fail(Exception failure) => _complete ??= () => _completion.SetException(failure);

    public void Complete()
    {
        Answer(Alone);
        _complete!();
    }
}
