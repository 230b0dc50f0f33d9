using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>Settings by their .NET type: how a higher floor keeps something on a lower floor's object without its knowledge.</summary>
internal sealed class FeatureBag
{
    private readonly Dictionary<Type, object> _features = [];

    public void Set<T>(T feature) where T : class => _features[typeof(T)] = feature;

    public T? Get<T>() where T : class => (T?)_features.GetValueOrDefault(typeof(T));

    public bool TryGet<T>([NotNullWhen(true)] out T? feature) where T : class => (feature = Get<T>()) is not null;
}
