using System.Globalization;

namespace Cacao.Tests.Conformance;

/// <summary>Brings JSON numbers of any size to one spelling: digits without zeros at the ends, and an exponent.</summary>
internal static class NumberText
{
    public static string Normalize(string number)
    {
        var parts = number.ToUpperInvariant().Split('E');
        var sign = parts[0].StartsWith('-') ? "-" : "";
        var digits = parts[0].TrimStart('-');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        if (digits.IndexOf('.') is var point and >= 0)
        {
            exponent -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        var significant = digits.TrimStart('0');
        var trimmed = significant.TrimEnd('0');
        return trimmed.Length == 0 ? "0" : $"{sign}{trimmed}E{exponent + significant.Length - trimmed.Length}";
    }
}
