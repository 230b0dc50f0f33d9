using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Data;

/// <summary>What a user said of a filter or sort type.</summary>
internal sealed class MemberTypePlan
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool IsExplicit { get; set; }

    public bool AllowAnd { get; set; } = true;

    public bool AllowOr { get; set; } = true;

    /// <summary>By C# name, in the order in which they were named.</summary>
    public OrderedDictionary<string, MemberPlan> Members { get; } = [];

    public MemberPlan Member(string name)
    {
        if (!Members.TryGetValue(name, out var member))
        {
            Members[name] = member = new MemberPlan();
        }

        return member;
    }

    public MemberPlan Member(LambdaExpression selector)
    {
        var body = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : selector.Body;
        return body is MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression }
            ? Member(property.Name)
            : throw new SchemaException($"`{selector}` does not name a property of `{selector.Parameters[0].Type.FullName}`.");
    }
}

/// <summary>What a user said of one member of a filter or sort type.</summary>
internal sealed class MemberPlan
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public Type? InputType { get; set; }

    public bool IsIgnored { get; set; }
}
