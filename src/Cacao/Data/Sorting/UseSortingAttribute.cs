using System.Reflection;
using System.Runtime.CompilerServices;
using Cacao.Data;
using Cacao.Data.Sorting;
using Cacao.Types.Building;

namespace Cacao;

/// <summary>Adds the argument <c>order</c>. Stands below [UseFiltering].</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public class UseSortingAttribute : DescriptorAttribute
{
    /// <summary>Adds the argument <c>order</c>.</summary>
    /// <param name="sortingType">A <see cref="SortInputType{T}"/>, or the .NET type to sort; null takes the items of the resolver's list.</param>
    /// <param name="order">Where it stands among the annotations; the line by default.</param>
    public UseSortingAttribute(Type? sortingType = null, [CallerLineNumber] int order = 0) => (Type, Order) = (sortingType, order);

    /// <summary>A <see cref="SortInputType{T}"/>, or the .NET type to sort; null takes the items of the resolver's list.</summary>
    public Type? Type { get; set; }

    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
        => SortArgument.Add(field, DataField.Add(field, member, DataStep.Sorting, "UseSorting"), Type, builder);
}

/// <summary>Adds the argument <c>order</c> for a given type.</summary>
/// <typeparam name="T">A <see cref="SortInputType{T}"/>, or the .NET type to sort.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute<T> : UseSortingAttribute
{
    /// <summary>Adds the argument <c>order</c>.</summary>
    public UseSortingAttribute([CallerLineNumber] int order = 0)
        : base(typeof(T), order)
    {
    }
}
