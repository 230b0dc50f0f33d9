using System.Linq.Expressions;
using System.Reflection;
using Cacao.Types.Costs;

namespace Cacao.Data.Filtering;

/// <summary>One row of the table of operations: how a member and a value become a condition.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Cost">What it is to the analysis of costs.</param>
/// <param name="Operand">What it is compared with.</param>
/// <param name="Build">Member and value of the same type (or a list of it) to a condition.</param>
internal sealed record FilterOperation(string Name, CostKind Cost, FilterOperand Operand, Func<Expression, Expression, Expression> Build)
{
    private const CostKind Plain = CostKind.FilterOperation;
    private const CostKind Search = CostKind.ExpensiveFilterOperation;

    private static readonly MethodInfo s_contains = TextMethod(nameof(string.Contains));
    private static readonly MethodInfo s_startsWith = TextMethod(nameof(string.StartsWith));
    private static readonly MethodInfo s_endsWith = TextMethod(nameof(string.EndsWith));
    private static readonly MethodInfo s_listContains = new Func<IEnumerable<int>, int, bool>(Enumerable.Contains).Method.GetGenericMethodDefinition();

    public static readonly FilterOperation Eq = new("eq", Plain, FilterOperand.NullableValue, Expression.Equal);
    public static readonly FilterOperation Neq = new("neq", Plain, FilterOperand.NullableValue, Expression.NotEqual);
    public static readonly FilterOperation In = new("in", Plain, FilterOperand.List, Contains);
    public static readonly FilterOperation Nin = new("nin", Plain, FilterOperand.List, (member, list) => Expression.Not(Contains(member, list)));

    /// <summary>Two states: equal or not.</summary>
    public static IReadOnlyList<FilterOperation> Truth { get; } = [Eq, Neq];

    /// <summary>Values without an order.</summary>
    public static IReadOnlyList<FilterOperation> Equality { get; } = [Eq, Neq, In, Nin];

    /// <summary>Values with an order.</summary>
    public static IReadOnlyList<FilterOperation> Comparison { get; } =
    [
        Eq, Neq, In, Nin,
        new("gt", Plain, FilterOperand.Value, Expression.GreaterThan),
        new("ngt", Plain, FilterOperand.Value, (member, value) => Expression.Not(Expression.GreaterThan(member, value))),
        new("gte", Plain, FilterOperand.Value, Expression.GreaterThanOrEqual),
        new("ngte", Plain, FilterOperand.Value, (member, value) => Expression.Not(Expression.GreaterThanOrEqual(member, value))),
        new("lt", Plain, FilterOperand.Value, Expression.LessThan),
        new("nlt", Plain, FilterOperand.Value, (member, value) => Expression.Not(Expression.LessThan(member, value))),
        new("lte", Plain, FilterOperand.Value, Expression.LessThanOrEqual),
        new("nlte", Plain, FilterOperand.Value, (member, value) => Expression.Not(Expression.LessThanOrEqual(member, value))),
    ];

    public static IReadOnlyList<FilterOperation> Text { get; } =
    [
        Eq, Neq,
        new("contains", Search, FilterOperand.Value, (member, value) => Has(member, s_contains, value)),
        new("ncontains", Search, FilterOperand.Value, (member, value) => Lacks(member, s_contains, value)),
        In, Nin,
        new("startsWith", Search, FilterOperand.Value, (member, value) => Has(member, s_startsWith, value)),
        new("nstartsWith", Search, FilterOperand.Value, (member, value) => Lacks(member, s_startsWith, value)),
        new("endsWith", Search, FilterOperand.Value, (member, value) => Has(member, s_endsWith, value)),
        new("nendsWith", Search, FilterOperand.Value, (member, value) => Lacks(member, s_endsWith, value)),
    ];

    private static MethodInfo TextMethod(string name) => typeof(string).GetMethod(name, [typeof(string)])!;

    private static MethodCallExpression Contains(Expression member, Expression list)
        => Expression.Call(s_listContains.MakeGenericMethod(member.Type), list, member);

    // EF Core leaves the null check out where the column has none.
    private static BinaryExpression Has(Expression member, MethodInfo method, Expression value)
        => Expression.AndAlso(Expression.NotEqual(member, NullText), Expression.Call(member, method, value));

    private static BinaryExpression Lacks(Expression member, MethodInfo method, Expression value)
        => Expression.OrElse(Expression.Equal(member, NullText), Expression.Not(Expression.Call(member, method, value)));

    private static ConstantExpression NullText { get; } = Expression.Constant(null, typeof(string));
}

/// <summary>What an operation compares with.</summary>
internal enum FilterOperand
{
    /// <summary>A value, never null.</summary>
    Value,

    /// <summary>A value; null for members that can be null.</summary>
    NullableValue,

    /// <summary>Several values; null among them for members that can be null.</summary>
    List,
}
