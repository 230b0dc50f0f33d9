using Cacao.Types;
using Cacao.Types.Relay;

namespace Cacao.Execution;

/// <summary>Writes whole numbers as global ids, without making the text of either.</summary>
internal static class GlobalKeys
{
    private const int LongestPrefix = 200;

    /// <summary>True when the keys of the field are written here.</summary>
    public static bool CanWrite(OutputField field, Type keyType)
        => (keyType == typeof(long) || keyType == typeof(int)) && PrefixOf(field) is { Length: <= LongestPrefix };

    /// <summary>The writer of a field's keys.</summary>
    public static object? Of(OutputField field)
        => (Nullable.GetUnderlyingType(field.Property!.PropertyType) ?? field.Property.PropertyType) is var key && !CanWrite(field, key) ? null
            : key == typeof(long) ? new Longs(PrefixOf(field)!)
            : new Integers(PrefixOf(field)!);

    private static byte[]? PrefixOf(OutputField field) => field.Features.Get<GlobalId>()?.Prefix?.Value;

    private sealed class Longs(byte[] prefix) : LeafWriter<long>
    {
        public override void Write(long value, ResponseWriter writer) => writer.WriteBase64(prefix, value);
    }

    private sealed class Integers(byte[] prefix) : LeafWriter<int>
    {
        public override void Write(int value, ResponseWriter writer) => writer.WriteBase64(prefix, value);
    }
}
