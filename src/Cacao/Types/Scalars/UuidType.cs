using System.Diagnostics.CodeAnalysis;
using Cacao.Types;

namespace Cacao;

/// <summary>A UUID: 32 hexadecimal digits, on input with or without dashes, on output lower case with dashes.</summary>
public sealed class UuidType() : TextScalarType<Guid>("UUID", "A UUID, lower case with dashes.", ScalarSpecification.Of("uuid"))
{
    private protected override bool TryParse(string text, [NotNullWhen(true)] out Guid value)
        => Guid.TryParseExact(text, "D", out value) || Guid.TryParseExact(text, "N", out value);

    internal override void Write(Guid value, ResponseWriter writer) => writer.WriteFormatted(value);
}
