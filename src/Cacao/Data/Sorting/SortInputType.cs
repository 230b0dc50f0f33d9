using Cacao.Data;
using Cacao.Data.Sorting;

namespace Cacao;

/// <summary>What can be sorted. Made from a .NET type, or described by a subclass of <see cref="SortInputType{T}"/>.</summary>
public class SortInputType : InputObjectType
{
    private protected SortInputType(Type sortedType)
        : base("")
        => SortedType = sortedType;

    internal SortInputType(string name, Type sortedType)
        : base(name)
        => SortedType = sortedType;

    /// <summary>The .NET type whose values are sorted.</summary>
    internal Type SortedType { get; }

    /// <summary>What a subclass describes; null for types made from a .NET type alone.</summary>
    internal virtual MemberTypePlan? Describe() => null;
}

/// <summary>What can be sorted of <typeparamref name="T"/>: override <see cref="Configure"/> to choose.</summary>
/// <typeparam name="T">The sorted type.</typeparam>
public class SortInputType<T> : SortInputType
{
    private readonly Action<ISortInputTypeDescriptor<T>>? _configure;

    /// <summary>A type that <see cref="Configure"/> describes.</summary>
    public SortInputType()
        : base(typeof(T))
    {
    }

    /// <summary>A type that <paramref name="configure"/> describes.</summary>
    public SortInputType(Action<ISortInputTypeDescriptor<T>> configure)
        : base(typeof(T))
        => _configure = configure;

    /// <summary>Describes the type. Called once, when the schema is built.</summary>
    protected virtual void Configure(ISortInputTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    internal override MemberTypePlan Describe()
    {
        var descriptor = new SortTypeDescriptor<T>();
        Configure(descriptor);
        return descriptor.Plan;
    }
}
