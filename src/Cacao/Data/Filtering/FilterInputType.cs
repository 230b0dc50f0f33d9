using Cacao.Data;
using Cacao.Data.Filtering;

namespace Cacao;

/// <summary>What can be filtered. Made from a .NET type, or described by a subclass of <see cref="FilterInputType{T}"/>.</summary>
public class FilterInputType : InputObjectType
{
    private protected FilterInputType(Type filteredType)
        : base("")
        => FilteredType = filteredType;

    internal FilterInputType(string name, Type filteredType)
        : base(name)
        => FilteredType = filteredType;

    /// <summary>The .NET type whose values are filtered.</summary>
    internal Type FilteredType { get; }

    /// <summary>What a subclass describes; null for types made from a .NET type alone.</summary>
    internal virtual MemberTypePlan? Describe() => null;
}

/// <summary>What can be filtered of <typeparamref name="T"/>: override <see cref="Configure"/> to choose.</summary>
/// <typeparam name="T">The filtered type.</typeparam>
public class FilterInputType<T> : FilterInputType
{
    private readonly Action<IFilterInputTypeDescriptor<T>>? _configure;

    /// <summary>A type that <see cref="Configure"/> describes.</summary>
    public FilterInputType()
        : base(typeof(T))
    {
    }

    /// <summary>A type that <paramref name="configure"/> describes.</summary>
    public FilterInputType(Action<IFilterInputTypeDescriptor<T>> configure)
        : base(typeof(T))
        => _configure = configure;

    /// <summary>Describes the type. Called once, when the schema is built.</summary>
    protected virtual void Configure(IFilterInputTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    internal override MemberTypePlan Describe()
    {
        var descriptor = new FilterTypeDescriptor<T>();
        Configure(descriptor);
        return descriptor.Plan;
    }
}
