using System.Linq.Expressions;
using Cacao.Errors;

namespace Cacao.Data.Sorting;

/// <summary>From a coerced <c>order</c> to keys.</summary>
internal static class SortExpressions
{
    /// <summary>The keys in the order in which the client wrote them; empty when nothing is sorted.</summary>
    public static List<SortKey> Build(SortInputType type, object? value, Type elementType, ArgumentPath path, bool inMemory)
    {
        var keys = new List<SortKey>();
        if (value is null)
        {
            return keys;
        }

        var seen = new HashSet<string>();
        var row = Expression.Parameter(elementType, "row");
        foreach (var (index, item) in InputConversion.Items(value).Index())
        {
            path.Push(index);
            AddFields(type, item, row);
            path.Pop();
        }

        return keys;

        void AddFields(SortInputType type, object? fields, Expression target)
        {
            foreach (var (name, field) in InputConversion.Fields(fields ?? throw Null(type, path)))
            {
                path.Push(name);
                AddField(type, type.Fields[name].Features.Get<SortMember>()!, field, target);
                path.Pop();
            }
        }

        void AddField(SortInputType type, SortMember member, object? field, Expression target)
        {
            var access = inMemory && target is not ParameterExpression
                ? MemberAccess.ReadOrNull(target, member.Property)
                : Expression.Property(target, member.Property);
            if (member.Type is { } inner)
            {
                AddFields(inner, field ?? throw Null(type, path), access);
                return;
            }

            var direction = (SortDirection)(field ?? throw Null(type, path));

            // Rows that a key leaves tied it leaves tied again: a client cannot make the statement longer than there are columns.
            if (seen.Add(access.ToString()))
            {
                keys.Add(new SortKey(Expression.Lambda(access, row), direction == SortDirection.Descending));
            }
        }
    }

    private static GraphQLException Null(SortInputType type, ArgumentPath path)
        => path.Fail($"A direction in `{type.Name}` cannot be null.", ErrorCodes.FilterNull);
}
