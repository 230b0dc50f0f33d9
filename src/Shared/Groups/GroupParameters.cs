using System.Data.Common;
using System.Globalization;
using System.Text;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Shared.Groups;

/// <summary>The parameters of a grouping statement: those of the rows' query and its own.</summary>
internal sealed class GroupParameters
{
    private readonly DbCommand _maker;

    public GroupParameters(DbCommand rows)
    {
        All = [.. rows.Parameters.Cast<DbParameter>()];

        // A parameter belongs to one command; from now on it is the grouping's.
        rows.Parameters.Clear();
        _maker = rows;
    }

    public List<DbParameter> All { get; }

    /// <summary>Adds a value.</summary>
    /// <returns>The name that stands for it in the statement.</returns>
    public string Add(object value)
    {
        var parameter = _maker.CreateParameter();
        parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@groups{All.Count}");
        parameter.Value = value;
        All.Add(parameter);
        return parameter.ParameterName;
    }

    /// <summary>The minutes from UTC to local time at the moment in a column.</summary>
    public string Offset(string column, LocalCalendar calendar)
    {
        var spans = calendar.Offsets();
        var text = new StringBuilder("CASE");
        foreach (var (until, minutes) in spans.SkipLast(1))
        {
            text.Append(CultureInfo.InvariantCulture, $" WHEN {column} < {Add(until)} THEN {minutes}");
        }

        var last = spans[^1].Minutes.ToString(CultureInfo.InvariantCulture);
        return spans.Count == 1 ? last : text.Append(CultureInfo.InvariantCulture, $" ELSE {last} END").ToString();
    }
}
