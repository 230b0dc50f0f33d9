using Cacao.DataLoaders;

namespace Cacao;

/// <summary>What a <see cref="StatefulBatchDataLoader{TKey, TValue}"/> is told of a batch.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
public readonly struct DataLoaderFetchContext<TValue>
{
    private readonly ValueSelector<TValue>? _selector;

    internal DataLoaderFetchContext(ValueSelector<TValue> selector) => _selector = selector;

    internal ISelectorBuilder Selector => _selector ?? ValueSelector<TValue>.Whole;
}

/// <summary>Reads the context of a batch.</summary>
public static class DataLoaderFetchContextExtensions
{
    /// <summary>The members that are wanted; all when nobody chose any.</summary>
    public static ISelectorBuilder GetSelector<TValue>(this DataLoaderFetchContext<TValue> context) => context.Selector;
}
