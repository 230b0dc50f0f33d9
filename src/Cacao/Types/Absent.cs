namespace Cacao.Types;

/// <summary>Stands for "no value was given", which is not the same as null.</summary>
internal sealed class Absent
{
    public static readonly Absent Value = new();

    private Absent()
    {
    }
}
