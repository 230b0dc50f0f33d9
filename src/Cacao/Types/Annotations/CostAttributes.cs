using System.Reflection;
using Cacao.Types.Building;

namespace Cacao;

/// <summary>What an element costs in the analysis of an operation.</summary>
/// <param name="weight">The weight, 10 for a resolver that works asynchronously.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CostAttribute(double weight) : DescriptorAttribute
{
    internal double Weight { get; } = weight;

    // An interface has no prices: the objects behind it have.
    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
    {
        if (field.DeclaringType is ObjectType)
        {
            field.Directives.Add(CostDirectives.Cost(Weight));
        }
    }

    internal override void Configure(InputValue value, ICustomAttributeProvider element, SchemaBuilder builder)
        => value.Directives.Add(CostDirectives.Cost(Weight));

    internal override void Configure(NamedType type, Type runtimeType, SchemaBuilder builder)
    {
        if (type is ObjectType or EnumType or ScalarType)
        {
            type.Directives.Add(CostDirectives.Cost(Weight));
        }
    }
}

/// <summary>How many items a list field is expected to give.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : DescriptorAttribute
{
    private readonly int? _assumedSize;
    private readonly int? _slicingArgumentDefaultValue;
    private readonly bool? _requireOneSlicingArgument;

    /// <summary>The longest list that can come.</summary>
    public int AssumedSize
    {
        get => _assumedSize ?? 0;
        init => _assumedSize = value;
    }

    /// <summary>Arguments that limit the list.</summary>
    public string[]? SlicingArguments { get; init; }

    /// <summary>The size when no such argument is given.</summary>
    public int SlicingArgumentDefaultValue
    {
        get => _slicingArgumentDefaultValue ?? 0;
        init => _slicingArgumentDefaultValue = value;
    }

    /// <summary>Fields below that hold the items.</summary>
    public string[]? SizedFields { get; init; }

    /// <summary>True when exactly one of the arguments has to be given.</summary>
    public bool RequireOneSlicingArgument
    {
        get => _requireOneSlicingArgument ?? true;
        init => _requireOneSlicingArgument = value;
    }

    // Without slicing arguments there is nothing to require.
    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
    {
        if (field.DeclaringType is ObjectType)
        {
            field.Directives.Add(CostDirectives.ListSize(
                _assumedSize,
                SlicingArguments,
                _slicingArgumentDefaultValue,
                SizedFields,
                _requireOneSlicingArgument ?? SlicingArguments is { Length: > 0 }));
        }
    }
}
