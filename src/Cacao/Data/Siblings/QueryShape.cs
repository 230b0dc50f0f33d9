using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Siblings;

/// <summary>A query whose captured values are taken out: what two calls of one resolver have in common.</summary>
/// <param name="Skeleton">The query with a place for each value.</param>
/// <param name="Values">The values by place.</param>
internal sealed record QueryShape(Expression Skeleton, IReadOnlyList<CapturedValue> Values)
{
    /// <summary>True when an object stands in the skeleton as it is: then it is like no other.</summary>
    public bool HoldsObjects { get; private init; }

    /// <summary>The database's model; null when the query asks none.</summary>
    public IModel? Model { get; private init; }

    /// <summary>Null when the query holds something that cannot be compared.</summary>
    public static QueryShape? Of(Expression query)
    {
        var capture = new Capture();
        try
        {
            var skeleton = capture.Visit(query);
            return capture.IsComparable ? new QueryShape(skeleton, capture.Values) { HoldsObjects = capture.HoldsObjects, Model = capture.Model } : null;
        }
        catch (TargetException)
        {
            return null; // a path of members that ends at null: the query itself tells what is wrong
        }
    }

    /// <summary>The query with these expressions at the places of its values; where there is none, the value itself.</summary>
    public Expression Fill(IReadOnlyDictionary<int, Expression> replacements)
        => new Filling(Values.Index().ToDictionary(
            value => value.Item.Place,
            value => replacements.GetValueOrDefault(value.Index, value.Item.Source))).Visit(Skeleton);

    private sealed class Filling(Dictionary<ParameterExpression, Expression> expressions) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => expressions.GetValueOrDefault(node, node);
    }

    private sealed class Capture : ExpressionVisitor
    {
        public List<CapturedValue> Values { get; } = [];

        public bool IsComparable { get; private set; } = true;

        public bool HoldsObjects { get; private set; }

        public IModel? Model { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
            => TryRead(node, out var value) ? Take(node, value) : base.VisitMember(node);

        protected override Expression VisitConstant(ConstantExpression node)
        {
            if (node.Value is IQueryable || DataMembers.IsSimple(node.Type))
            {
                return Take(node, node.Value);
            }

            HoldsObjects |= node.Value is not null;
            return node;
        }

        protected override Expression VisitExtension(Expression node)
        {
            IsComparable &= node.GetType() == typeof(EntityQueryRootExpression);
            if (node is EntityQueryRootExpression { EntityType.Model: var model })
            {
                HoldsObjects |= Model is not null && Model != model;
                Model ??= model;
            }

            return node;
        }

        private Expression Take(Expression source, object? value)
        {
            if (value is IQueryable { Expression: not ConstantExpression } query)
            {
                return Visit(query.Expression);
            }

            // The name is what ExpressionEqualityComparer compares.
            var place = Expression.Parameter(source.Type, $"captured{Values.Count}");
            Values.Add(new CapturedValue(place, source, value));
            return place;
        }

        /// <summary>The value of members of a captured object. Static ones are left to EF Core, which gives some of them a meaning.</summary>
        private static bool TryRead(Expression? node, out object? value)
        {
            value = null;
            switch (node)
            {
                case ConstantExpression constant:
                    value = constant.Value;
                    return true;
                case UnaryExpression { NodeType: ExpressionType.Convert, Type.IsValueType: false, Operand.Type.IsValueType: false } cast:
                    return TryRead(cast.Operand, out value);
                case MemberExpression { Expression: { } inner, Member: var member } when TryRead(inner, out var target):
                    value = member is FieldInfo field ? field.GetValue(target) : ((PropertyInfo)member).GetValue(target);
                    return true;
                default:
                    return false;
            }
        }
    }
}

/// <summary>A value that a query captured.</summary>
/// <param name="Place">Stands for it in the skeleton.</param>
/// <param name="Source">Stands for it in the query.</param>
/// <param name="Value">The value.</param>
internal sealed record CapturedValue(ParameterExpression Place, Expression Source, object? Value);
