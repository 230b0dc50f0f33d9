using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Cacao.Data.Plans;

namespace Cacao.Data.Projection;

/// <summary>One request's use of a projection: writes it as an expression and puts what was read into its place.</summary>
/// <param name="scope">The values of arguments.</param>
/// <param name="isOneQuery">True when <see cref="CompleteAsync"/> is not called: everything has to come with one query.</param>
internal sealed class ProjectionRun(DataScope scope, bool isOneQuery = false)
{
    private static readonly PropertyInfo s_node = typeof(Row).GetProperty(nameof(Row.Node))!;
    private static readonly PropertyInfo s_parts = typeof(Row).GetProperty(nameof(Row.Parts))!;

    private readonly Dictionary<ProjectedList, NestedList> _lists = [];

    private List<(object Parent, PendingPage Page)> _pending = [];

    public DataScope Scope { get; } = scope;

    public bool IsOneQuery { get; } = isOneQuery;

    /// <summary>What is read of a row: the row itself without a node, a new object, or a <see cref="Row"/> around one.</summary>
    public Expression Create(ProjectionNode? node, Expression row)
    {
        if (node is null)
        {
            return row;
        }

        var values = node.Members.Values
            .Where(member => member.Child is not { NeedsRow: true })
            .Select(member => (member.Target, Value(member, row)))
            .ToList();
        var created = ObjectCreation.Create(node.Type, values);
        if (!node.NeedsRow)
        {
            return created;
        }

        var parts = node.RowMembers.Select(member => Value(member, row))
            .Concat(node.Lists.SelectMany(list => (_lists[list] = NestedList.Create(list, row, this)).Parts))
            .Select(part => Expression.Convert(part, typeof(object)));
        return Expression.MemberInit(
            Expression.New(typeof(Row)),
            Expression.Bind(s_node, Expression.Convert(created, typeof(object))),
            Expression.Bind(s_parts, Expression.NewArrayInit(typeof(object), parts)));
    }

    /// <summary>From what was read to the object, with everything in its place.</summary>
    public object? Assemble(ProjectionNode? node, object? read)
    {
        if (node is not { NeedsRow: true } || read is not Row row)
        {
            return read;
        }

        var target = row.Node!;
        var index = 0;
        foreach (var member in node.RowMembers)
        {
            var part = row.Parts![index++];
            if (part is not null)
            {
                member.Set(target, member.Item is null ? Assemble(member.Child, part) : AssembleList(member, (IEnumerable)part));
            }
        }

        foreach (var list in node.Lists)
        {
            var nested = _lists[list];
            var value = nested.Finish(row.Parts.AsSpan(index, nested.Parts.Count));
            if (value is PendingPage pending)
            {
                _pending.Add((target, pending));
            }
            else
            {
                ProjectedParts.Add(target, list.Selection, value);
            }

            index += nested.Parts.Count;
        }

        return target;
    }

    /// <summary>Loads the rows of pages that have lists themselves: one statement for all pages of a level.</summary>
    public async Task CompleteAsync(Queries queries, CancellationToken cancellationToken)
    {
        while (_pending.Count > 0)
        {
            var level = _pending;
            _pending = [];
            foreach (var pages in level.GroupBy(entry => entry.Page.List))
            {
                var keys = pages.SelectMany(entry => entry.Page.Keys).Distinct();
                var rows = await pages.Key.LoadAsync(queries, keys, this, cancellationToken).ConfigureAwait(false);
                foreach (var (parent, page) in pages)
                {
                    ProjectedParts.Add(parent, pages.Key.Selection, page.Finish(rows, this));
                }
            }
        }
    }

    /// <summary>Items in a list of their own type.</summary>
    public IList AssembleItems(ProjectionNode? node, Type itemType, IEnumerable items)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(itemType))!;
        foreach (var item in items)
        {
            list.Add(Assemble(node, item));
        }

        return list;
    }

    /// <summary>A query that projects: the last step puts everything in its place while the rows are read.</summary>
    public IQueryable<T> Apply<T>(IQueryable<T> query, ProjectionNode node)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var read = Create(node, row);
        if (node.NeedsRow)
        {
            var assemble = typeof(ProjectionRun).GetMethod(nameof(AssembleRow), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(typeof(T));
            read = Expression.Call(assemble, QueryParameters.Captured.Create(this, typeof(ProjectionRun)), QueryParameters.Captured.Create(node, typeof(ProjectionNode)), read);
        }

        return query.Provider.CreateQuery<T>(QueryExpressions.Select(query.Expression, Expression.Lambda(read, row)));
    }

    private static T AssembleRow<T>(ProjectionRun run, ProjectionNode node, Row row) => (T)run.Assemble(node, row)!;

    private object AssembleList(ProjectedMember member, IEnumerable items)
        => Collections.To(member.Property.PropertyType, AssembleItems(member.Child, member.Item!, items));

    private Expression Value(ProjectedMember member, Expression row)
    {
        var access = Expression.Property(row, member.Property);
        if (member.Item is { } itemType)
        {
            var item = Expression.Parameter(itemType, "item");
            var items = QueryExpressions.AsQueryable(access, itemType);
            var child = member.Child is null ? null : Create(member.Child, item);
            return child is null
                ? Collections.To(member.Property.PropertyType, QueryExpressions.ToList(items))
                : child.Type == typeof(Row)
                    ? QueryExpressions.ToList(QueryExpressions.Select(items, Expression.Lambda(child, item)))
                    : Collections.To(member.Property.PropertyType, QueryExpressions.ToList(QueryExpressions.Select(items, Expression.Lambda(child, item))));
        }

        if (member.Child is null)
        {
            return access;
        }

        if (Nullable.GetUnderlyingType(access.Type) is not null)
        {
            var inner = Create(member.Child, Expression.Property(access, nameof(Nullable<int>.Value)));
            return Expression.Condition(Expression.Equal(access, Expression.Constant(null, access.Type)), Expression.Default(access.Type), Expression.Convert(inner, access.Type));
        }

        var value = Create(member.Child, access);
        return member.IsNullable && !access.Type.IsValueType
            ? Expression.Condition(Expression.Equal(access, Expression.Constant(null, access.Type)), Expression.Constant(null, value.Type), value)
            : value;
    }
}
