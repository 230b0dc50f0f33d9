using System.Collections;
using System.Linq.Expressions;
using Cacao.Data.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Siblings;

/// <summary>Siblings whose queries differ in one value only: the key of their parent, as a rule.</summary>
internal sealed class SiblingGroup
{
    private readonly QueryShape _shape;
    private readonly IReadOnlyDictionary<int, Expression> _keys;

    private SiblingGroup(
        Sibling first,
        ParameterExpression key,
        QueryShape shape,
        IReadOnlyDictionary<int, Expression> keys,
        IReadOnlyList<IGrouping<object?, Sibling>> byKey)
        => (First, Key, _shape, _keys, ByKey) = (first, key, shape, keys, byKey);

    /// <summary>The one whose DbContext is used.</summary>
    public Sibling First { get; }

    /// <summary>Stands for the value in <see cref="Fill"/>.</summary>
    public ParameterExpression Key { get; }

    /// <summary>The siblings by their value; those that have the same have the same list.</summary>
    public IReadOnlyList<IGrouping<object?, Sibling>> ByKey { get; }

    /// <summary>As few groups as there can be; siblings that are like no other are in none.</summary>
    public static IEnumerable<SiblingGroup> Of(IEnumerable<Sibling> siblings)
        => siblings
            .Select(sibling => (Sibling: sibling, Shape: QueryShape.Of(sibling.Query.Expression)))
            .Where(known => known.Shape is not null)
            .GroupBy(known => known.Shape!.Skeleton, known => (known.Sibling, known.Shape!.Values, known.Shape), ExpressionEqualityComparer.Instance)
            .Where(alike => alike.Skip(1).Any())
            .Select(alike => TryCreate([.. alike]))
            .OfType<SiblingGroup>();

    private static SiblingGroup? TryCreate(IReadOnlyList<(Sibling Sibling, IReadOnlyList<CapturedValue> Values, QueryShape Shape)> alike)
    {
        var (first, values, shape) = alike[0];
        var differing = Enumerable.Range(0, values.Count)
            .Where(place => alike.Any(other => !AreEqual(values[place].Value, other.Values[place].Value)))
            .ToArray();
        if (differing.Length == 0)
        {
            var nothing = Expression.Parameter(typeof(int), "key");
            return new SiblingGroup(first, nothing, shape, new Dictionary<int, Expression>(), [.. alike.GroupBy(_ => (object?)null, member => member.Sibling)]);
        }

        var type = KeyType(values[differing[0]]);
        if (!IsKey(type)
            || differing.Any(place => KeyType(values[place]) != type)
            || alike.Any(member => differing.Any(place => !Equals(member.Values[place].Value, member.Values[differing[0]].Value))))
        {
            return null;
        }

        var key = Expression.Parameter(type, "key");
        var keys = differing.ToDictionary(place => place, place => Convert(key, values[place].Place.Type));
        return KeyUse.IsComparison(shape.Fill(keys), key)
            ? new SiblingGroup(first, key, shape, keys, [.. alike.GroupBy(member => member.Values[differing[0]].Value, member => member.Sibling)])
            : null;
    }

    /// <summary>The query of any sibling.</summary>
    public Expression Fill(Queries queries) => queries.Fill(_shape, _keys);

    private static Type KeyType(CapturedValue value) => Nullable.GetUnderlyingType(value.Place.Type) ?? value.Place.Type;

    /// <summary>Values that every database compares in one way and returns unchanged; of text that cannot be said.</summary>
    private static bool IsKey(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(Guid);

    private static Expression Convert(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    /// <summary>Each resolver has a DbContext of its own: contexts of one type read the same database.</summary>
    private static bool AreEqual(object? left, object? right)
        => Equals(left, right)
            || (left is DbContext && left.GetType() == right?.GetType())
            || (left is ICollection items && right is ICollection others && items.Cast<object?>().SequenceEqual(others.Cast<object?>()));
}
