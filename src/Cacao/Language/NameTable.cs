using System.Text;

namespace Cacao.Language;

/// <summary>
/// Makes one string of each name in a document. Small and of fixed size: a name that finds its few slots taken
/// becomes a string of its own, so that crafted names cannot make the search long.
/// </summary>
internal readonly struct NameTable()
{
    private const int Slots = 128;
    private const int Probes = 4;

    private readonly string?[] _slots = new string?[Slots];

    public string Get(ReadOnlySpan<byte> name)
    {
        var hash = Hash(name);

        for (var probe = 0; probe < Probes; probe++)
        {
            ref var slot = ref _slots[(hash + probe) & (Slots - 1)];

            if (slot is null)
            {
                return slot = Encoding.ASCII.GetString(name);
            }

            if (Ascii.Equals(name, slot))
            {
                return slot;
            }
        }

        return Encoding.ASCII.GetString(name);
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        var hash = 17;

        foreach (var letter in name)
        {
            hash = unchecked((hash * 31) + letter);
        }

        return hash ^ (hash >> 7);
    }
}
