using System.Linq.Expressions;
using System.Reflection;

namespace ServiceTeams.Shared.Groups;

/// <summary>
/// What the groups of a list are: a module lists here by what its things can be grouped and which figures a group has; the rest is the
/// same for all.
/// </summary>
/// <typeparam name="T">The things that are grouped.</typeparam>
/// <typeparam name="TBy">What they can be grouped by. Day, Week, Month, Quarter, Year, Weekday and Hour mean what they say.</typeparam>
/// <typeparam name="TKey">The key of a group; its periods go to a property <c>Period</c>, <c>Weekday</c>, <c>Hour</c>.</typeparam>
/// <typeparam name="TGroup">A group: <c>Key</c> and its figures.</typeparam>
public sealed partial class GroupDefinition<T, TBy, TKey, TGroup>
    where T : class
    where TBy : struct, Enum
    where TKey : class, new()
    where TGroup : class, new()
{
    private readonly Dictionary<TBy, Dimension> _dimensions = [];
    private readonly List<Measure> _measures = [];
    private Protection? _protection;

    /// <summary>Groups by a value.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> By<TValue, TPart>(
        TBy by, Expression<Func<T, TValue>> column, Expression<Func<TKey, TPart>> part)
        => Add(by, new Dimension(column, DimensionKind.Value, Setter(part)));

    /// <summary>Groups by the district of a community.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> ByDistrict(
        TBy by, Expression<Func<T, long>> community, Expression<Func<TKey, string?>> part)
        => Add(by, new Dimension(community, DimensionKind.District, Setter(part)));

    /// <summary>Groups by the local day and the periods it lies in: Day, Week (ISO, from Monday), Month, Quarter, Year, and Weekday (1 for Monday).</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> ByDay<TDay>(Expression<Func<T, TDay>> day)
    {
        AddPeriods(day, Grain.Day);
        return Add(Enum.Parse<TBy>(nameof(DimensionKind.Weekday)), new Dimension(day, DimensionKind.Weekday, Setter(typeof(TKey).GetProperty("Weekday")!)));
    }

    /// <summary>Groups by the month, of which the column holds the first day, and the periods it lies in: Month, Quarter, Year.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> ByMonth<TDay>(Expression<Func<T, TDay>> month)
        => AddPeriods(month, Grain.Month);

    /// <summary>Groups by the local hour of a moment, 0 to 23.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> ByHour<TMoment>(Expression<Func<T, TMoment>> moment)
        => Add(Enum.Parse<TBy>(nameof(DimensionKind.Hour)), new Dimension(moment, DimensionKind.Hour, Setter(typeof(TKey).GetProperty("Hour")!)));

    /// <summary>How many rows a group has.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> Count(Expression<Func<TGroup, int>> figure) => Add(figure, null, MeasureKind.Count);

    /// <summary>How many different values a group has; rows without a value do not count.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> Different<TValue>(Expression<Func<TGroup, int>> figure, Expression<Func<T, TValue>> column)
        => Add(figure, column, MeasureKind.Different);

    /// <summary>
    /// How many different people a group has; rows without one do not count. Where a group has private rows and fewer than five people,
    /// the figure is null; when fewer than five are hidden altogether, so is the smallest of the other figures, or else a total would
    /// tell of them.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="person">Whom a row is about.</param>
    /// <param name="isPrivate">Whether the person shall not be told of.</param>
    public GroupDefinition<T, TBy, TKey, TGroup> DifferentPeople<TPerson>(
        Expression<Func<TGroup, int?>> figure, Expression<Func<T, TPerson>> person, Expression<Func<T, bool>> isPrivate)
        => Add(figure, person, MeasureKind.DifferentPeople, isPrivate);

    /// <summary>The sum; 0 for none.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> Sum<TFigure, TValue>(Expression<Func<TGroup, TFigure>> figure, Expression<Func<T, TValue>> column)
        => Add(figure, column, MeasureKind.Sum);

    /// <summary>The average, each row weighing the same; null for none.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> Average<TValue>(Expression<Func<TGroup, double?>> figure, Expression<Func<T, TValue>> column)
        => Add(figure, column, MeasureKind.Average);

    /// <summary>The share of rows for which it is true, 0 to 1; rows for which it is null do not count, null for none.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> Share(Expression<Func<TGroup, double?>> figure, Expression<Func<T, bool?>> condition)
        => Add(figure, condition, MeasureKind.Average);

    /// <summary>How the values are spread; null for none.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> Statistics<TValue>(Expression<Func<TGroup, Statistics?>> figure, Expression<Func<T, TValue>> column)
        => Add(figure, column, MeasureKind.Statistics);

    /// <summary>How the values are spread, as far as it can be told of rows that hold sums: their average; null for none.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> Statistics<TValue, TCount>(
        Expression<Func<TGroup, Statistics?>> figure, Expression<Func<T, TValue>> sum, Expression<Func<T, TCount>> count)
        => Add(figure, sum, MeasureKind.SummedStatistics, count);

    /// <summary>The sum of one thing divided by the sum of another, so that each row weighs what it counts for; null for nothing.</summary>
    public GroupDefinition<T, TBy, TKey, TGroup> Ratio<TValue, TWeight>(
        Expression<Func<TGroup, double?>> figure, Expression<Func<T, TValue>> part, Expression<Func<T, TWeight>> whole)
        => Add(figure, part, MeasureKind.Ratio, whole);

    /// <summary>
    /// Keeps private whom the rows are about: groups of fewer than five different people are left out. When fewer than five are left
    /// out altogether, so is the smallest of the other groups, or else a total would tell of them.
    /// </summary>
    /// <param name="person">Whom a row is about.</param>
    /// <param name="nobodyIsFine">Whether rows may be about nobody; groups of only such rows are shown.</param>
    public GroupDefinition<T, TBy, TKey, TGroup> Protect<TPerson>(Expression<Func<T, TPerson>> person, bool nobodyIsFine = false)
    {
        _protection = new Protection(person, nobodyIsFine);
        return this;
    }

    /// <summary>
    /// Whether groups of these rows tell all that a request asks. Of several definitions of the same groups, one over rows that hold
    /// sums may lack what only the one over single rows has.
    /// </summary>
    public bool CanAnswer(GroupRequest<TBy> request)
        => request.By.All(_dimensions.ContainsKey)
            && new GroupNeeds<TBy>(request, typeof(TGroup)).Figures.All(figure => _measures.Any(measure => measure.Tells(figure.Measure, figure.Part)));

    private GroupDefinition<T, TBy, TKey, TGroup> AddPeriods(LambdaExpression day, Grain given)
    {
        foreach (var grain in Enum.GetValues<Grain>().Where(grain => grain >= given))
        {
            Add(Enum.Parse<TBy>(grain.ToString()), new Dimension(day, DimensionKind.Period, Setter(typeof(TKey).GetProperty("Period")!), grain, given));
        }

        return this;
    }

    private GroupDefinition<T, TBy, TKey, TGroup> Add(TBy by, Dimension dimension)
    {
        _dimensions.Add(by, dimension);
        return this;
    }

    private GroupDefinition<T, TBy, TKey, TGroup> Add<TFigure>(Expression<Func<TGroup, TFigure>> figure, LambdaExpression? column, MeasureKind kind, LambdaExpression? weight = null)
    {
        var property = PropertyOf(figure);
        _measures.Add(new Measure(property.Name, column, weight, kind, Setter(property)));
        return this;
    }

    private static PropertyInfo PropertyOf(LambdaExpression selector) => (PropertyInfo)((MemberExpression)selector.Body).Member;

    private static Action<object, object?> Setter(LambdaExpression selector) => Setter(PropertyOf(selector));

    private static Action<object, object?> Setter(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

        // A property that is set privately in a base class is only seen there.
        property = property.DeclaringType!.GetProperty(property.Name)!;
        return (thing, value) => property.SetValue(thing, GroupValues.Convert(value, type));
    }
}
