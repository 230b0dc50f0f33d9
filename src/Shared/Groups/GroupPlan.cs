namespace ServiceTeams.Shared.Groups;

/// <summary>A request for groups, checked: which keys, which figures, what is required of them and how they are sorted.</summary>
internal sealed class GroupPlan<TBy>
    where TBy : struct, Enum
{
    private readonly GroupRequest<TBy> _request;
    private readonly GroupNeeds<TBy> _needs;

    public GroupPlan(GroupRequest<TBy> request, GroupNeeds<TBy> needs, Dictionary<TBy, Dimension> dimensions, List<Measure> measures)
    {
        (_request, _needs) = (request, needs);
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

        // A statement needs something to compute; counting is the cheapest.
        Measures = [.. measures.Where(measure => needs.Figures.Any(figure => figure.Measure == measure.Name)).DefaultIfEmpty(measures[0])];
    }

    public IReadOnlyList<Dimension> Dimensions { get; }

    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>How many groups the answer may have; one more is asked for, to see whether there are more.</summary>
    public int Limit => _request.First ?? GroupRequest<TBy>.DefaultFirst;

    public bool FillPeriods => _request.FillPeriods;

    public bool Needs(string measure, string part) => _needs.Figures.Contains((measure, part));

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
        if (_needs.Having is { } having)
        {
            statement.Require(having.Condition(parameters, figures));
        }
    }

    public void OrderBy(GroupStatement statement, IReadOnlyList<Figure> figures)
    {
        // A figure that is named twice is sorted by once: the first time decides.
        foreach (var (measure, part, direction) in _needs.Order.DistinctBy(key => (key.Measure, key.Part)))
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
}
