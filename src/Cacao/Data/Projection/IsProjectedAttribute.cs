using System.Reflection;
using Cacao.Types.Building;

namespace Cacao;

/// <summary>Says whether a member is loaded by projections when it was not selected.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public class IsProjectedAttribute : DescriptorAttribute
{
    /// <summary>True: always loaded. False: never loaded.</summary>
    public IsProjectedAttribute(bool isProjected) => IsProjected = isProjected;

    /// <summary>Always loaded.</summary>
    public IsProjectedAttribute()
        : this(true)
    {
    }

    /// <summary>True when the member is always loaded, false when never.</summary>
    public bool IsProjected { get; }

    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder) => field.IsProjected = IsProjected;
}
