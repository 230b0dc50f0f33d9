using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Cacao.Types;

namespace Cacao;

/// <summary>A moment with its offset from UTC: <c>2024-02-29T13:14:15.167+08:00</c>. Seconds and offset are required, up to 7 digits of a fraction.</summary>
public sealed partial class DateTimeType()
    : TextScalarType<DateTimeOffset>("DateTime", "A moment with its offset from UTC.", ScalarSpecification.Of("date-time")), ITypedScalar<DateTime>
{
    private const string OffsetFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    private protected override bool TryParse(string text, [NotNullWhen(true)] out DateTimeOffset value)
    {
        value = default;
        return Format().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    internal override void Write(DateTimeOffset value, ResponseWriter writer)
    {
        if (value.Offset == TimeSpan.Zero)
        {
            WriteUtc(value.UtcDateTime, writer);
        }
        else
        {
            writer.WriteFormatted(value, OffsetFormat);
        }
    }

    void ITypedScalar<DateTime>.Write(DateTime value, ResponseWriter writer)
    {
        if (value.Kind is DateTimeKind.Local)
        {
            Write(Convert(value), writer);
        }
        else
        {
            WriteUtc(value, writer);
        }
    }

    // The round-trip format has a short way of its own, which a format with an optional fraction has not.
    private static void WriteUtc(DateTime value, ResponseWriter writer)
    {
        Span<byte> text = stackalloc byte[33];
        _ = value.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        var end = text[.."0001-01-01T00:00:00.0000000".Length].LastIndexOfAnyExcept((byte)'0') + 1;
        end = text[end - 1] == '.' ? end - 1 : end;
        text[end] = (byte)'Z';
        writer.WriteQuoted(text[..(end + 1)]);
    }

    private protected override bool TryConvertResult(object value, out DateTimeOffset converted)
    {
        converted = value is DateTime time ? Convert(time) : default;
        return value is DateTime;
    }

    // Databases forget the kind: what is not local is UTC, wherever the server runs.
    private static DateTimeOffset Convert(DateTime time)
        => new(time.Kind is DateTimeKind.Unspecified ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : time);

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?([Zz]|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
