using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Cacao.Types;

namespace Cacao;

/// <summary>A time of day without a time zone: <c>13:14:15.167</c>. Seconds are required, up to 7 digits of a fraction.</summary>
public sealed partial class LocalTimeType()
    : TextScalarType<TimeOnly>("LocalTime", "A time of day without a time zone.", ScalarSpecification.Of("local-time"))
{
    private protected override bool TryParse(string text, [NotNullWhen(true)] out TimeOnly value)
    {
        value = default;
        return Format().IsMatch(text) && TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out value);
    }

    internal override void Write(TimeOnly value, ResponseWriter writer) => writer.WriteFormatted(value, "HH:mm:ss.FFFFFFF");

    [GeneratedRegex(@"^[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
