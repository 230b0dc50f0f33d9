using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cacao.Types;

namespace Cacao;

/// <summary>A day without a time zone: <c>2024-02-29</c>.</summary>
public sealed class LocalDateType() : TextScalarType<DateOnly>("LocalDate", "A day without a time zone.", ScalarSpecification.Of("local-date"))
{
    private const string Format = "yyyy-MM-dd";

    private protected override bool TryParse(string text, [NotNullWhen(true)] out DateOnly value)
        => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    internal override void Write(DateOnly value, ResponseWriter writer) => writer.WriteFormatted(value, Format);
}
