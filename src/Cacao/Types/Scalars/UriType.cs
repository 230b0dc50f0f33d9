using System.Diagnostics.CodeAnalysis;
using Cacao.Types;

namespace Cacao;

/// <summary>A URI, absolute or relative.</summary>
public sealed class UriType() : TextScalarType<Uri>("URI", "A URI, absolute or relative.", ScalarSpecification.Of("uri"))
{
    private protected override bool TryParse(string text, [NotNullWhen(true)] out Uri? value)
        => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    internal override void Write(Uri value, ResponseWriter writer) => writer.WriteString(value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString);
}
