using System.Linq.Expressions;
using System.Reflection;
using Cacao.Data.Paging;
using Cacao.Data.Plans;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Projection;

/// <summary>
/// The rows of nested pages that have lists themselves. Not every database can number the rows of such a query (SQLite has no APPLY), and joining
/// lists with lists multiplies rows: the parents' query reads only the keys of the page, a second statement the rows of all pages together.
/// </summary>
internal sealed class PendingRows
{
    private static readonly MethodInfo s_contains = new Func<IEnumerable<int>, int, bool>(Enumerable.Contains).Method.GetGenericMethodDefinition();

    private readonly ProjectedList _list;
    private readonly PropertyInfo _key;
    private readonly IEntityType _entityType;

    private PendingRows(ProjectedList list, PropertyInfo key, IEntityType entityType) => (_list, _key, _entityType) = (list, key, entityType);

    public Selection Selection => _list.Selection;

    public Type ItemType => _entityType.ClrType;

    public ProjectionNode? Child => _list.Child;

    /// <summary>Null when the rows come with their parents: they have no lists, or no key of one column.</summary>
    public static PendingRows? TryCreate(ProjectedList list, Type itemType, IModel? model)
        => list.Child is { HasLists: true }
            && model?.FindEntityType(itemType) is { } entityType
            && entityType.FindPrimaryKey()?.Properties is [{ PropertyInfo: { } key }]
            ? new PendingRows(list, key, entityType)
            : null;

    /// <summary>The key of a row.</summary>
    public Expression ReadKey(Expression row) => Expression.Property(row, _key);

    /// <summary>The rows with these keys, by key.</summary>
    public async Task<Dictionary<object, object?>> LoadAsync(Queries queries, IEnumerable<object> keys, ProjectionRun run, CancellationToken cancellationToken)
    {
        var row = Expression.Parameter(ItemType, "row");
        var wanted = InputConversion.ToList(keys, _key.PropertyType);
        var isWanted = Expression.Call(s_contains.MakeGenericMethod(_key.PropertyType), run.Scope.Parameters.Create(wanted, wanted.GetType()), ReadKey(row));
        var rows = QueryExpressions.Where(new EntityQueryRootExpression((IAsyncQueryProvider)queries.Provider, _entityType), Expression.Lambda(isWanted, row));
        var read = Expression.MemberInit(
            Expression.New(typeof(Row)),
            Expression.Bind(typeof(Row).GetProperty(nameof(Row.Node))!, Expression.Convert(run.Create(Child, row), typeof(object))),
            Expression.Bind(typeof(Row).GetProperty(nameof(Row.Keys))!, Expression.NewArrayInit(typeof(object), Expression.Convert(ReadKey(row), typeof(object)))));
        var selected = QueryExpressions.Select(rows, Expression.Lambda(read, row));
        return (await queries.ToListAsync<Row>(selected, cancellationToken).ConfigureAwait(false))
            .ToDictionary(found => found.Keys![0]!, found => found.Node);
    }
}

/// <summary>A nested page of which only the keys were read.</summary>
internal sealed class PendingPage(PendingRows list, Page page, PageShape shape, int total)
{
    public PendingRows List { get; } = list;

    public IEnumerable<object> Keys => page.Rows.Select(row => row.Node!);

    /// <summary>The page with its rows; one that was removed between the statements is left out.</summary>
    public Connection Finish(Dictionary<object, object?> rows, ProjectionRun run)
    {
        var found = page.Rows.Index().Where(entry => rows.ContainsKey(entry.Item.Node!)).ToList();
        var rest = page with
        {
            Rows = [.. found.Select(entry => new Row { Node = rows[entry.Item.Node!], Keys = entry.Item.Keys })],
            Cursor = index => page.Cursor(found[index].Index),
        };
        return ConnectionFactory.Of(List.ItemType).Create(rest, shape, total, read => run.Assemble(List.Child, read));
    }
}
