using System.Reflection;
using System.Runtime.CompilerServices;
using Cacao.Data;
using Cacao.Types.Building;

namespace Cacao;

/// <summary>Loads only what is selected. Stands below [UsePaging] and above [UseFiltering].</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseProjectionAttribute : DescriptorAttribute
{
    /// <summary>Loads only what is selected.</summary>
    public UseProjectionAttribute([CallerLineNumber] int order = 0) => Order = order;

    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
        => DataField.Add(field, member, DataStep.Projection, "UseProjection").HasProjection = true;
}
