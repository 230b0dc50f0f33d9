using System.Diagnostics.CodeAnalysis;
using Cacao.Types;

namespace Cacao;

/// <summary>Text. Spec: String.</summary>
public sealed class StringType() : TextScalarType<string>("String", "Text.")
{
    private protected override bool TryParse(string text, [NotNullWhen(true)] out string? value)
    {
        value = text;
        return true;
    }

    internal override void Write(string value, ResponseWriter writer) => writer.WriteString(value);
}
