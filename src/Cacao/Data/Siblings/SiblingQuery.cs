using System.Linq.Expressions;
using System.Reflection;
using Cacao.Data.Paging;
using Cacao.Data.Plans;
using Cacao.Data.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Siblings;

/// <summary>
/// The lists of siblings in one statement: for each key the rows of the table that are in the window of its list,
/// <c>FROM keys, table WHERE table.Id IN (SELECT Id FROM … = key … ORDER BY … LIMIT n)</c>. Of each list the database reads as much
/// as it would for that list alone, whatever its resolver asks for.
/// </summary>
internal sealed class SiblingQuery : RowSource
{
    private readonly ParameterExpression _key;
    private readonly List<object> _keys;
    private readonly EntityQueryRootExpression _table;
    private readonly PropertyInfo _primaryKey;
    private readonly bool _canApply;

    private SiblingQuery(
        Expression list, Queries queries, SiblingGroup group, List<object> keys, EntityQueryRootExpression table, PropertyInfo primaryKey, bool canApply)
        : base(list, queries)
        => (_key, _keys, _table, _primaryKey, _canApply) = (group.Key, keys, table, primaryKey, canApply);

    public override int Count => _keys.Count;

    private Type RowType => _table.ElementType;

    /// <summary>Null when the rows are not simply those of a table with a key of one column.</summary>
    public static SiblingQuery? TryCreate(SiblingGroup group, IEnumerable<object> keys, DbContext? database, Queries queries)
    {
        var list = group.Fill(queries);
        return FindTable(list) is { QueryProvider: not null } table
            && table.ElementType == ElementTypes.Find(list.Type)
            && table.EntityType.FindPrimaryKey()?.Properties is [{ PropertyInfo: { } primaryKey }]
            && database?.Model == table.EntityType.Model
            && HasSameOrder(list, group)
            ? new SiblingQuery(list, queries, group, [.. keys], table, primaryKey, CanApply(database))
            : null;
    }

    public override bool CanCut(Expression list)
        => Keysets.OrderOf(list).Any(key => key.Selector.Body is MemberExpression { Expression: ParameterExpression, Member: var member } && member.Name == _primaryKey.Name);

    public override async Task<IReadOnlyList<int>> CountAsync<T>(Expression rows, CancellationToken cancellationToken)
    {
        var counts = await Queries.ToListAsync<Row>(Counts(rows), cancellationToken).ConfigureAwait(false);
        return [.. DealOut(counts).Select(list => (int)list.Single().Node!)];
    }

    public override async Task<IReadOnlyList<IReadOnlyList<Row>>> ReadAsync(
        RowWindow window, Func<Expression, Expression> value, CancellationToken cancellationToken)
        => DealOut(await Queries.ToListAsync<Row>(Rows(window, value), cancellationToken).ConfigureAwait(false));

    /// <summary>The length of each list.</summary>
    public Expression Counts(Expression rows)
    {
        var count = Expression.MemberInit(
            Expression.New(typeof(Row)),
            Bind(nameof(Row.List), _key),
            Bind(nameof(Row.Node), QueryExpressions.Count(rows)));
        return QueryExpressions.Select(Keys(), Expression.Lambda(count, _key));
    }

    /// <summary>The rows of all lists, those of one list in its order; how the lists lie between each other does not matter.</summary>
    public Expression Rows(RowWindow window, Func<Expression, Expression> value)
    {
        var pair = Expression.Parameter(typeof(KeyedRow<,>).MakeGenericType(_key.Type, RowType), "pair");
        var row = Expression.Property(pair, nameof(KeyedRow<int, int>.Row));
        var order = Keysets.Create(window.List, RowType, [], Model)!
            .Select(key => new SortKey(Expression.Lambda(key.Read(row), pair), key.IsDescending));
        var read = Expression.MemberInit(
            Expression.New(typeof(Row)),
            [Bind(nameof(Row.List), Expression.Property(pair, nameof(KeyedRow<int, int>.Key))), .. window.Bind(row, value)]);
        return QueryExpressions.Select(QueryExpressions.OrderBy(Pairs(window, pair), order), Expression.Lambda(read, pair));
    }

    /// <summary>
    /// Each key with each row of its list. Where the database has APPLY, the rows are found for one key after the other; SQLite has not,
    /// but joins tables written one after the other in just that order.
    /// </summary>
    private Expression Pairs(RowWindow window, ParameterExpression pair)
    {
        if (_canApply)
        {
            var candidate = Expression.Parameter(RowType, "row");
            return Join(QueryExpressions.Where(_table, Expression.Lambda(IsIn(window, candidate), candidate)), pair.Type);
        }

        var isIn = ParameterReplacement.Apply(
            Expression.Lambda(IsIn(window, Expression.Property(pair, nameof(KeyedRow<int, int>.Row))), _key),
            Expression.Property(pair, nameof(KeyedRow<int, int>.Key)));
        return QueryExpressions.Where(Join(_table, pair.Type), Expression.Lambda(isIn, pair));
    }

    private Expression Join(Expression rows, Type pairType)
    {
        var row = Expression.Parameter(RowType, "row");
        var pair = Expression.MemberInit(
            Expression.New(pairType),
            Expression.Bind(pairType.GetProperty(nameof(KeyedRow<int, int>.Key))!, _key),
            Expression.Bind(pairType.GetProperty(nameof(KeyedRow<int, int>.Row))!, row));
        return QueryExpressions.SelectMany(Keys(), _key, rows, Expression.Lambda(pair, _key, row));
    }

    /// <summary>True for a row in the window of the list with the key.</summary>
    private Expression IsIn(RowWindow window, Expression row)
    {
        var candidate = Expression.Parameter(RowType, "candidate");
        var found = QueryExpressions.Select(window.Rows, Expression.Lambda(Expression.Property(candidate, _primaryKey), candidate));
        return QueryExpressions.Contains(found, Expression.Property(row, _primaryKey));
    }

    /// <summary>The keys as one SQL parameter: the statement is the same for any number of them.</summary>
    private Expression Keys()
    {
        var keys = InputConversion.ToList(_keys, _key.Type);
        return QueryExpressions.AsQueryable(Queries.Parameters.CreateList(keys), _key.Type);
    }

    private IReadOnlyList<IReadOnlyList<Row>> DealOut(IEnumerable<Row> rows)
    {
        var lists = _keys.ToDictionary(key => key, _ => new List<Row>());
        foreach (var row in rows)
        {
            lists[row.List!].Add(row);
        }

        return [.. _keys.Select(key => lists[key])];
    }

    private static MemberAssignment Bind(string property, Expression value)
        => Expression.Bind(typeof(Row).GetProperty(property)!, Expression.Convert(value, typeof(object)));

    /// <summary>Cursors name the order of their list: it must read the same as when the list is loaded alone.</summary>
    private static bool HasSameOrder(Expression list, SiblingGroup group)
        => Keysets.OrderOf(list).Select(Name).SequenceEqual(Keysets.OrderOf(group.First.Query.Expression).Select(Name));

    private static string Name(SortKey key) => key.Selector.Body.ToString();

    private static bool CanApply(DbContext database) => database.Database.ProviderName?.EndsWith(".Sqlite", StringComparison.Ordinal) is not true;

    /// <summary>The table of a query whose operators leave out rows or order them, no more.</summary>
    private static EntityQueryRootExpression? FindTable(Expression query) => query switch
    {
        EntityQueryRootExpression table => table,
        MethodCallExpression { Method: var method, Arguments: [var source, ..] } when IsPlain(method) => FindTable(source),
        _ => null,
    };

    private static bool IsPlain(MethodInfo method)
        => method.DeclaringType == typeof(Queryable)
            ? method.Name is nameof(Queryable.Where)
                or nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending)
                or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending)
            : method.DeclaringType == typeof(EntityFrameworkQueryableExtensions)
                && method.Name is nameof(EntityFrameworkQueryableExtensions.AsNoTracking) or nameof(EntityFrameworkQueryableExtensions.TagWith);

    /// <summary>A row and the list it is in.</summary>
    private sealed class KeyedRow<TKey, TRow>
    {
        public TKey? Key { get; init; }

        public TRow? Row { get; init; }
    }
}
