namespace Cacao.DataLoaders;

/// <summary>
/// A loader for those who want some members of its values only: it loads as the other one does, but has keys and a cache of its own, so
/// that nobody meets a value that lacks what he wants.
/// </summary>
internal sealed class SelectedDataLoader<TKey, TValue> : DataLoaderBase<TKey, TValue> where TKey : notnull
{
    private readonly DataLoaderBase<TKey, TValue> _whole;
    private readonly ValueSelector<TValue> _selector;

    public SelectedDataLoader(DataLoaderBase<TKey, TValue> whole, ValueSelector<TValue> selector)
        : base(whole)
        => (_whole, _selector) = (whole, selector);

    // Whoever wants other members as well gets all of them.
    internal override DataLoaderBase<TKey, TValue> Selected(ValueSelector<TValue> other) => _whole;

    internal override Task<Func<TKey, TValue?>> FetchAsync(
        IReadOnlyList<TKey> keys, DataLoaderFetchContext<TValue> context, CancellationToken cancellationToken)
        => _whole.FetchAsync(keys, new DataLoaderFetchContext<TValue>(_selector), cancellationToken);
}
