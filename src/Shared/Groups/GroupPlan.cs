namespace ServiceTeams.Shared.Groups;

/// <summary>A request for groups, checked: which keys, which figures, what is required of them and how they are sorted.</summary>
internal sealed class GroupPlan<TBy>
    where TBy : struct, Enum
{
    private static readonly string[] s_parts = [.. typeof(Statistics).GetProperties().Select(property => property.Name)];

    private readonly GroupRequest<TBy> _request;
    private readonly GroupHaving? _having;
    private readonly List<(string Measure, string Part, GroupSortDirection Direction)> _order;
    private readonly HashSet<(string Measure, string Part)> _needed = [];

    public GroupPlan(GroupRequest<TBy> request, Dictionary<TBy, Dimension> dimensions, List<Measure> measures)
    {
        _request = request;
        if (request.First is < 0 or > GroupRequest<TBy>.MaxFirst)
        {
            throw GroupRefusals.BadFirst(request.First.Value, GroupRequest<TBy>.MaxFirst);
        }

        var by = request.By.Distinct().ToArray();
        Dimensions = [.. by.Select(part => dimensions[part])];
        var periods = by.Where(part => dimensions[part].Period is not null).ToArray();
        if (periods.Length > 1)
        {
            throw GroupRefusals.SeveralPeriods(periods.Select(period => period.ToString()));
        }

        if (request.FillPeriods && periods.Length == 0)
        {
            throw GroupRefusals.NoPeriod();
        }

        _having = GroupHaving.Of(request.Having);
        _order = [.. request.Order.SelectMany(FigureInputs.Of<GroupSortDirection, StatisticsSort>)];
        if (request.Selected is { } selected)
        {
            NoteSelected(selected, measures);
        }

        _needed.UnionWith(_having?.Figures ?? []);
        _needed.UnionWith(_order.Select(key => (key.Measure, key.Part)));

        // A statement needs something to compute; counting is the cheapest.
        Measures = [.. measures.Where(measure => _needed.Any(need => need.Measure == measure.Name)).DefaultIfEmpty(measures[0])];
    }

    public IReadOnlyList<Dimension> Dimensions { get; }

    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>How many groups the answer may have; one more is asked for, to see whether there are more.</summary>
    public int Limit => _request.First ?? GroupRequest<TBy>.DefaultFirst;

    public bool FillPeriods => _request.FillPeriods;

    public bool Needs(string measure, string part) => _needed.Contains((measure, part));

    /// <summary>The groups that were asked for; an error instead of a cut that nobody asked for.</summary>
    public IReadOnlyList<TGroup> Cut<TGroup>(List<TGroup> groups)
    {
        if (groups.Count <= Limit)
        {
            return groups;
        }

        return _request.First is { } wanted
            ? groups.GetRange(0, wanted)
            : throw GroupRefusals.TooMany(Limit, GroupRequest<TBy>.MaxFirst);
    }

    public void Require(GroupStatement statement, GroupParameters parameters, IReadOnlyList<Figure> figures)
    {
        if (_having is not null)
        {
            statement.Require(_having.Condition(parameters, figures));
        }
    }

    public void OrderBy(GroupStatement statement, IReadOnlyList<Figure> figures)
    {
        // A figure that is named twice is sorted by once: the first time decides.
        foreach (var (measure, part, direction) in _order.DistinctBy(key => (key.Measure, key.Part)))
        {
            statement.OrderBy(figures.First(figure => figure.Name == measure).Column(part), direction == GroupSortDirection.Desc);
        }
    }

    /// <summary>The first day of every period from one to another.</summary>
    public List<DateOnly> Periods(DateOnly? first, DateOnly? last)
        => first is { } from && last is { } to
            ? Periods(from, to, Dimensions.Select(dimension => dimension.Period).First(period => period is not null)!.Value)
            : [];

    private static List<DateOnly> Periods(DateOnly first, DateOnly last, Grain grain)
    {
        List<DateOnly> days = [];
        for (var day = first; day <= last; day = Next(day, grain))
        {
            days.Add(day);
            if (days.Count > GroupRequest<TBy>.MaxFirst)
            {
                throw GroupRefusals.TooManyPeriods(GroupRequest<TBy>.MaxFirst);
            }
        }

        return days;
    }

    private static DateOnly Next(DateOnly day, Grain grain) => grain switch
    {
        Grain.Day => day.AddDays(1),
        Grain.Week => day.AddDays(7),
        Grain.Month => day.AddMonths(1),
        Grain.Quarter => day.AddMonths(3),
        _ => day.AddYears(1),
    };

    private void NoteSelected(ISelectionCollection selected, List<Measure> measures)
    {
        foreach (var measure in measures)
        {
            var field = Camel(measure.Name);
            if (!selected.IsSelected(field))
            {
                continue;
            }

            _needed.Add((measure.Name, ""));
            if (measure.Kind == MeasureKind.Statistics)
            {
                var parts = selected.Select(field);
                _needed.UnionWith(s_parts.Where(part => parts.IsSelected(Camel(part))).Select(part => (measure.Name, part)));
            }
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
