using System.Text.Json;

namespace Cacao.Transport;

/// <summary>Finds JSON strings that no .NET string can hold: escapes of half a surrogate pair.</summary>
internal static class JsonText
{
    /// <summary>A quick look: false means that there is none.</summary>
    public static bool MayHaveSurrogates(ReadOnlySpan<byte> json)
        => json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;

    /// <summary>Throws an <see cref="InvalidOperationException"/> when a name or a value below cannot be read.</summary>
    public static void EnsureReadable(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    EnsureReadable(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    EnsureReadable(member.Value);
                }

                break;
        }
    }
}
