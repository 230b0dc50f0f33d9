using System.Text;
using Cacao.Data.Filtering;
using Cacao.Data.Paging;
using Cacao.Data.Projection;
using Cacao.Data.Sorting;
using Cacao.Execution;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Data.Plans;

/// <summary>One load of a list: the values of a request, for the plan of its shape.</summary>
internal sealed class PlannedLoad<T>
{
    private readonly OutputField _field;
    private readonly DataField _data;
    private readonly PlanSource _source;
    private readonly PageRequest? _request;
    private readonly ResolverContext _context;
    private readonly PageShape? _shape;
    private readonly PlanParameters _parameters = new();
    private readonly DataScope _scope;
    private readonly PreparedProjection? _projection;
    private KeysetPage? _page;

    /// <summary>Reads the arguments of the field. Throws a <see cref="GraphQLException"/> for wrong ones.</summary>
    public PlannedLoad(OutputField field, DataField data, PlanSource source, PageRequest? request, ResolverContext context)
    {
        (_field, _data, _source, _request, _context) = (field, data, source, request, context);
        _shape = request is null ? null : PageShape.Of(context.Selection);
        _scope = DataScope.Of(context, source.Model, _parameters);
        _projection = data.HasProjection ? _scope.Prepared(context.Selection, data, typeof(T)) : null;
    }

    private Selection Selection => _context.Selection;

    private object? Where => _scope.Argument(Selection, FilterArgument.Name);

    /// <summary>The plan, compiled if this is the first load of its shape; null when there can be none.</summary>
    public DataPlan? GetPlan(DbContext database)
    {
        if (_projection?.Node is { HasLists: true } or { NeedsRow: true })
        {
            return null;
        }

        // Values first: what is wrong with a filter is told before what is wrong with a cursor.
        _source.AddValues(_parameters);
        _ = _scope.Filter(Selection, _data, typeof(T));
        if (_request is { After: not null } or { Before: not null })
        {
            var sort = _scope.Sort(Selection, _data, typeof(T));
            if (Keysets.Create(_source.Fill(new PlanParameters()), typeof(T), sort, _source.Model) is not { } keys)
            {
                return null;
            }

            _page = CreatePage(keys);
        }

        var key = new PlanKey(_field, _source, _projection?.Text ?? "", DescribeArguments());
        var plan = _context.Request.Executor.Shared<PlanStore>().GetOrAdd(key, () => Compile(database));
        return plan == DataPlan.None ? null : plan;
    }

    /// <summary>The value of the list: its page, or its rows.</summary>
    public async ValueTask<object?> RunAsync(DataPlan plan, DbContext database)
    {
        var total = plan.Count is { } count
            ? await DataPlan.Run(count, database, _parameters, _context.RequestAborted).ConfigureAwait(false)
            : 0;
        if (_request is null)
        {
            return await plan.ReadAsync<T>(database, _parameters, expected: 4, _context.RequestAborted).ConfigureAwait(false);
        }

        if (plan.Rows is null)
        {
            return new Connection<T>(new List<T>(), ConnectionPageInfo.Empty, total);
        }

        _page ??= new KeysetPage(plan.Keys!, _request, _shape!.NeedsCursors, () => Where is null ? plan.Cursor! : CreateCursor(plan.Keys!));
        _page.AddValues(typeof(T), _parameters);
        if (_shape!.NeedsCursors)
        {
            var read = await plan.ReadAsync<Row>(database, _parameters, _page.Size + 1, _context.RequestAborted).ConfigureAwait(false);
            return ConnectionFactory.Of(typeof(T)).Create(_page.Finish(read, total), _shape, total, static node => node);
        }

        var rows = await plan.ReadAsync<T>(database, _parameters, _page.Size + 1, _context.RequestAborted).ConfigureAwait(false);
        var (hasNext, hasPrevious) = _page.Trim(rows);
        return new Connection<T>(rows, new ConnectionPageInfo(hasNext, hasPrevious, null, null), total);
    }

    private KeysetPage CreatePage(IReadOnlyList<SortKey> keys) => new(keys, _request!, _shape!.NeedsCursors, () => CreateCursor(keys));

    private KeysetCursor CreateCursor(IReadOnlyList<SortKey> keys) => new(_field.ToString(), keys, Where);

    /// <summary>What of the arguments decides what the queries look like.</summary>
    private string DescribeArguments()
    {
        var text = new StringBuilder();
        ArgumentShape.AppendShape(text, Where);
        ArgumentShape.AppendWhole(text.Append('|'), _scope.Argument(Selection, SortArgument.Name));
        if (_request is null)
        {
            return text.ToString();
        }

        text.Append(_request.IsBackward ? "|back" : "|page");
        text.Append(_shape!.NeedsRows ? 'r' : '-').Append(_shape.NeedsCursors ? 'c' : '-').Append(_shape.NeedsTotal ? 't' : '-');
        text.Append(_request.After is null ? '-' : 'a').Append(_request.Before is null ? '-' : 'b');
        foreach (var isNull in _page?.NullsOfCursors ?? [])
        {
            text.Append(isNull ? '0' : '1');
        }

        return text.ToString();
    }

    private DataPlan Compile(DbContext database)
    {
        try
        {
            var scope = DataScope.Of(_context, _source.Model, new PlanParameters());
            return new PlanCompiler<T>(_data, _source, scope, Selection, database).Compile(
                _projection?.Node,
                _shape,
                _request,
                keys => _page ?? CreatePage(keys),
                keys => new KeysetCursor(_field.ToString(), keys, where: null));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The ordinary way tells what is wrong; what cannot be translated may still be evaluated there.
            return DataPlan.None;
        }
    }
}
