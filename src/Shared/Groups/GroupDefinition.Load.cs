using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Shared.Groups;

// From a request to its groups: one statement, two when periods are filled.
public sealed partial class GroupDefinition<T, TBy, TKey, TGroup>
{
    private static readonly System.Reflection.PropertyInfo s_key = typeof(TGroup).GetProperty("Key")!;

    internal GroupPlan<TBy> Plan(GroupRequest<TBy> request) => new(request, new GroupNeeds<TBy>(request, typeof(TGroup)), _dimensions, _measures);

    /// <summary>Whether the answer keeps something private, so that a second one could tell of it.</summary>
    internal bool Protects(GroupPlan<TBy> plan)
        => _protection is not null || plan.Measures.Any(measure => measure.Kind == MeasureKind.DifferentPeople);

    internal async Task<IReadOnlyList<TGroup>> LoadAsync(
        IQueryable<T> rows,
        GroupPlan<TBy> plan,
        ModuleDb db,
        LocalCalendar calendar,
        IDistricts districts,
        CancellationToken cancellationToken)
    {
        var pairs = plan.Dimensions.Any(dimension => dimension.Kind == DimensionKind.District)
            ? await districts.OfCommunitiesAsync(cancellationToken)
            : null;
        using var query = Prepare(rows, plan, db, calendar, pairs);
        string? days = null;
        if (plan.FillPeriods)
        {
            DateOnly? first = null, last = null;
            await query.ReadAsync(query.Statement.Span(), db, Span, cancellationToken);
            days = query.Parameters.Add(JsonSerializer.Serialize(plan.Periods(first, last)));

            void Span(DbDataReader reader)
            {
                first = (DateOnly?)GroupValues.Convert(reader.GetValue(0), typeof(DateOnly));
                last = (DateOnly?)GroupValues.Convert(reader.GetValue(1), typeof(DateOnly));
            }
        }

        var groups = new List<TGroup>();
        await query.ReadAsync(
            query.Statement.Text(plan.Limit + 1, days), db, reader => groups.Add(Read(reader, plan.Dimensions, query.Figures)), cancellationToken);
        return plan.Cut(groups);
    }

    /// <summary>The statement and its parameters, before it is sent.</summary>
    internal GroupQuery Prepare(IQueryable<T> rows, GroupRequest<TBy> request, ModuleDb db, LocalCalendar calendar, string? districts)
        => Prepare(rows, Plan(request), db, calendar, districts);

    private GroupQuery Prepare(IQueryable<T> rows, GroupPlan<TBy> plan, ModuleDb db, LocalCalendar calendar, string? districts)
    {
        var dialect = GroupDialect.Of(db.Database.IsSqlite());
        var columns = new GroupColumns<T>();
        var keys = plan.Dimensions.Select(dimension => (Dimension: dimension, Column: columns.Of(dimension.Column))).ToArray();
        var measures = plan.Measures.Select(measure => (
            Measure: measure,
            Column: measure.Column is null ? null : columns.Of(measure.Column),
            Weight: measure.Weight is null ? null : columns.Of(measure.Weight))).ToArray();
        var person = _protection is null ? null : columns.Of(_protection.Person);
        var source = rows.Select(columns.Select()).CreateDbCommand();
        var statement = new GroupStatement(source.CommandText, columns.IsEmpty, dialect);
        var parameters = new GroupParameters(source);
        foreach (var (dimension, column) in keys)
        {
            statement.AddKey(Key(dimension, column), column, dimension.Kind);
        }

        List<Figure> figures = [];
        foreach (var (measure, column, weight) in measures)
        {
            figures.Add(Figure.Add(statement, measure, column, weight, plan));
        }

        if (person is not null)
        {
            statement.Protect(person, _protection!.NobodyIsFine);
        }

        plan.Require(statement, parameters, figures);
        plan.OrderBy(statement, figures);
        return new GroupQuery(source, statement, parameters, figures);

        string Key(Dimension dimension, string column) => dimension.Kind switch
        {
            DimensionKind.District => statement.Join(parameters.Add(districts!), column),
            DimensionKind.Period when dimension.Period != dimension.Given => dialect.Period(dimension.Period!.Value, $"q.{column}"),
            DimensionKind.Weekday => dialect.Weekday($"q.{column}"),
            DimensionKind.Hour => dialect.Hour($"q.{column}", parameters.Offset($"q.{column}", calendar)),
            _ => $"q.{column}",
        };
    }

    private static TGroup Read(DbDataReader reader, IReadOnlyList<Dimension> keys, IReadOnlyList<Figure> figures)
    {
        var key = new TKey();
        for (var i = 0; i < keys.Count; i++)
        {
            keys[i].Set(key, reader.GetValue(reader.GetOrdinal(string.Create(CultureInfo.InvariantCulture, $"k{i}"))));
        }

        var group = new TGroup();
        s_key.SetValue(group, key);
        foreach (var figure in figures)
        {
            figure.Read(reader, group);
        }

        return group;
    }
}
