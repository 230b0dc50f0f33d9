using System.Linq.Expressions;
using System.Reflection;
using ServiceTeams.Insights.Records;

namespace ServiceTeams.Insights.Rollups;

/// <summary>Asks of a rollup what was asked of the records, where its rows can tell.</summary>
internal static class RollupFilter
{
    /// <summary>The rows of a rollup that count the records, all of them and no others; null when a row could count some of each.</summary>
    public static IQueryable<T>? Move<T>(IQueryable<ServiceRecord> records, IQueryable<T> rollup)
        where T : ServiceSums
    {
        var query = records.Expression;
        while (query is MethodCallExpression { Method.Name: nameof(Queryable.Where), Arguments: [var rows, UnaryExpression { Operand: LambdaExpression condition }] })
        {
            if (new Mover<T>(condition.Parameters[0]).Move(condition.Body) is not { } moved)
            {
                return null;
            }

            (query, rollup) = (rows, rollup.Where(moved));
        }

        return rollup;
    }

    /// <summary>Moves one condition.</summary>
    private sealed class Mover<T>(ParameterExpression record) : ExpressionVisitor
        where T : ServiceSums
    {
        // Their names mean the same in a record and in a rollup; the names of the figures do not.
        private static readonly string[] s_keys =
            [nameof(ServiceRecord.TeamId), nameof(ServiceRecord.CommunityId), nameof(ServiceRecord.Heart), nameof(ServiceRecord.Activity)];

        private readonly ParameterExpression _row = Expression.Parameter(typeof(T), "row");
        private bool _able = true;
        private bool _endsWithMonths;

        public Expression<Func<T, bool>>? Move(Expression condition)
        {
            var moved = Visit(condition)!;
            return _able ? Expression.Lambda<Func<T, bool>>(moved, _row) : null;
        }

        protected override Expression VisitBinary(BinaryExpression node)
        {
            _endsWithMonths = IsDay(node.Left) && ValueOf(node.Right) is DateOnly day && EndsWithMonths(node.NodeType, day);
            var moved = _able ? base.VisitBinary(node) : node;
            _endsWithMonths = false;
            return moved;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression != record)
            {
                return _able ? base.VisitMember(node) : node;
            }

            if (Counterpart(node.Member.Name) is { } counterpart)
            {
                return Expression.Property(_row, counterpart);
            }

            _able = false;
            return node;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _able &= node != record;
            return node;
        }

        // Visitors build what they pass on anew, and would refuse half-moved parts.
        public override Expression? Visit(Expression? node) => _able ? base.Visit(node) : node;

        private PropertyInfo? Counterpart(string name)
        {
            if (name == nameof(ServiceRecord.DeliveredOn))
            {
                return typeof(T).GetProperty(nameof(ServiceDay.Day)) ?? (_endsWithMonths ? typeof(T).GetProperty(nameof(ServiceMonth.Month)) : null);
            }

            return s_keys.Contains(name) ? typeof(T).GetProperty(name) : null;
        }

        private bool IsDay(Expression node)
            => node is MemberExpression { Member.Name: nameof(ServiceRecord.DeliveredOn), Expression: var of } && of == record;

        // The comparison holds for all days of a month or for none of them, and for its first day as for the others.
        private static bool EndsWithMonths(ExpressionType comparison, DateOnly day) => comparison switch
        {
            ExpressionType.GreaterThanOrEqual or ExpressionType.LessThan => day.Day == 1,
            ExpressionType.GreaterThan or ExpressionType.LessThanOrEqual => day.Day == DateTime.DaysInMonth(day.Year, day.Month),
            _ => false,
        };

        // What a filter compares with: a constant, or a field of one, so that the database gets it as a parameter.
        private static object? ValueOf(Expression? node) => node switch
        {
            ConstantExpression constant => constant.Value,
            UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } => ValueOf(operand),
            MemberExpression { Member: FieldInfo field, Expression: var of } when ValueOf(of) is { } holder => field.GetValue(holder),
            MemberExpression { Member: PropertyInfo property, Expression: var of } when ValueOf(of) is { } holder => property.GetValue(holder),
            _ => null,
        };
    }
}
