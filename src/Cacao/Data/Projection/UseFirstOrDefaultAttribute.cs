using System.Reflection;
using System.Runtime.CompilerServices;
using Cacao.Data;
using Cacao.Types.Building;

namespace Cacao;

/// <summary>The first row of the resolver's list, or null. Stands above [UseProjection], [UseFiltering] and [UseSorting].</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFirstOrDefaultAttribute : DescriptorAttribute
{
    /// <summary>The first row, or null.</summary>
    public UseFirstOrDefaultAttribute([CallerLineNumber] int order = 0) => Order = order;

    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
        => SingleRow.Configure(field, member, RowLimit.First, "UseFirstOrDefault");
}

/// <summary>The only row of the resolver's list, or null; several rows are an error. Stands above [UseProjection], [UseFiltering] and [UseSorting].</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSingleOrDefaultAttribute : DescriptorAttribute
{
    /// <summary>The only row, or null.</summary>
    public UseSingleOrDefaultAttribute([CallerLineNumber] int order = 0) => Order = order;

    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
        => SingleRow.Configure(field, member, RowLimit.Single, "UseSingleOrDefault");
}
