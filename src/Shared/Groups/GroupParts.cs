using System.Linq.Expressions;

namespace ServiceTeams.Shared.Groups;

/// <summary>One thing that can be grouped by.</summary>
/// <param name="Column">What it reads of a row.</param>
/// <param name="Kind">How the key comes of it.</param>
/// <param name="Set">Writes the key into the group's key object.</param>
/// <param name="Period">How long the period is that it stands for; null for what is no period.</param>
/// <param name="Given">Of what periods the column holds the first day; null for what is no period.</param>
internal sealed record Dimension(LambdaExpression Column, DimensionKind Kind, Action<object, object?> Set, Grain? Period = null, Grain? Given = null);

/// <summary>How a key comes of a column.</summary>
internal enum DimensionKind
{
    /// <summary>It is the column.</summary>
    Value,

    /// <summary>It is the district of the community in the column.</summary>
    District,

    /// <summary>It is the first day of the period in which the day in the column lies.</summary>
    Period,

    /// <summary>It is the day of the week, 1 for Monday.</summary>
    Weekday,

    /// <summary>It is the local hour of the moment in the column.</summary>
    Hour,
}

/// <summary>The length of a period.</summary>
public enum Grain
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>An ISO week, from Monday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>One figure of a group.</summary>
/// <param name="Name">The field of the group.</param>
/// <param name="Column">What it reads of a row; null: nothing, it counts rows.</param>
/// <param name="Weight">What the average is divided by, when that is not the number of rows; whether a row is private, for different people.</param>
/// <param name="Kind">What it does with it.</param>
/// <param name="Set">Writes the figure into the group.</param>
internal sealed record Measure(string Name, LambdaExpression? Column, LambdaExpression? Weight, MeasureKind Kind, Action<object, object?> Set)
{
    /// <summary>Whether it is the figure, and has that part of the statistics if one is asked for.</summary>
    public bool Tells(string figure, string part)
        => figure == Name && (Kind != MeasureKind.SummedStatistics || part is "" or nameof(Statistics.Average));
}

/// <summary>What a figure does with its column.</summary>
internal enum MeasureKind
{
    Count,
    Different,
    DifferentPeople,
    Sum,
    Average,
    Ratio,
    Statistics,
    SummedStatistics,
}

/// <summary>Whose privacy the groups keep.</summary>
/// <param name="Person">Reads whom a row is about.</param>
/// <param name="NobodyIsFine">Whether rows may be about nobody; groups of only such rows are shown.</param>
internal sealed record Protection(LambdaExpression Person, bool NobodyIsFine);
