using System.Reflection;
using System.Runtime.CompilerServices;
using Cacao.Data;
using Cacao.Data.Filtering;
using Cacao.Types.Building;

namespace Cacao;

/// <summary>Adds the argument <c>where</c>. Stands below [UseProjection] and above [UseSorting].</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public class UseFilteringAttribute : DescriptorAttribute
{
    /// <summary>Adds the argument <c>where</c>.</summary>
    /// <param name="filterType">A <see cref="FilterInputType{T}"/>, or the .NET type to filter; null takes the items of the resolver's list.</param>
    /// <param name="order">Where it stands among the annotations; the line by default.</param>
    public UseFilteringAttribute(Type? filterType = null, [CallerLineNumber] int order = 0) => (Type, Order) = (filterType, order);

    /// <summary>A <see cref="FilterInputType{T}"/>, or the .NET type to filter; null takes the items of the resolver's list.</summary>
    public Type? Type { get; set; }

    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
        => FilterArgument.Add(field, DataField.Add(field, member, DataStep.Filtering, "UseFiltering"), Type, builder);
}

/// <summary>Adds the argument <c>where</c> for a given type.</summary>
/// <typeparam name="T">A <see cref="FilterInputType{T}"/>, or the .NET type to filter.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute<T> : UseFilteringAttribute
{
    /// <summary>Adds the argument <c>where</c>.</summary>
    public UseFilteringAttribute([CallerLineNumber] int order = 0)
        : base(typeof(T), order)
    {
    }
}
