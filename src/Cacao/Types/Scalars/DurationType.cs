using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Cacao.Types;

namespace Cacao;

/// <summary>A length of time in ISO 8601: <c>P1DT2H3M4.5S</c>, negative <c>-PT5M</c>. On input a month counts 30 days, a year 365.</summary>
public sealed partial class DurationType()
    : TextScalarType<TimeSpan>("Duration", "A length of time in ISO 8601.", ScalarSpecification.Of("duration"))
{
    private protected override bool TryParse(string text, [NotNullWhen(true)] out TimeSpan value)
    {
        value = default;
        var match = Format().Match(text);
        if (!match.Success || !text.AsSpan().ContainsAnyInRange('0', '9') || text.EndsWith('T'))
        {
            return false;
        }

        try
        {
            var ticks = (Number(match, "y") * 365 + Number(match, "mo") * 30 + Number(match, "w") * 7 + Number(match, "d")) * TimeSpan.TicksPerDay
                + Number(match, "h") * TimeSpan.TicksPerHour
                + Number(match, "m") * TimeSpan.TicksPerMinute
                + Number(match, "s") * TimeSpan.TicksPerSecond;
            value = new TimeSpan((long)(match.Groups["sign"].Length > 0 ? -ticks : ticks));
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    internal override void Write(TimeSpan value, ResponseWriter writer) => writer.WriteString(XmlConvert.ToString(value));

    private static decimal Number(Match match, string group)
        => match.Groups[group] is { Length: > 0 } found ? decimal.Parse(found.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0m;

    [GeneratedRegex(
        @"^(?<sign>-)?P((?<y>[0-9]+)Y)?((?<mo>[0-9]+)M)?((?<w>[0-9]+)W)?((?<d>[0-9]+)D)?(T((?<h>[0-9]+)H)?((?<m>[0-9]+)M)?((?<s>[0-9]+(\.[0-9]{1,7})?)S)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Format();
}
