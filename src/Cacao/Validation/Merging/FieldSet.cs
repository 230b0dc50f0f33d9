namespace Cacao.Validation.Merging;

/// <summary>Fields that end up in the same object of the response. Sets of the same fields are equal, whatever their order.</summary>
internal sealed class FieldSet : IEquatable<FieldSet>
{
    private readonly int[] _ids;
    private readonly int _hash;

    public FieldSet(IReadOnlyList<MergedField> fields)
    {
        Fields = fields;
        _ids = new int[fields.Count];
        for (var index = 0; index < _ids.Length; index++)
        {
            _ids[index] = fields[index].Id;
        }

        Array.Sort(_ids);
        var hash = new HashCode();
        foreach (var id in _ids)
        {
            hash.Add(id);
        }

        _hash = hash.ToHashCode();
    }

    public IReadOnlyList<MergedField> Fields { get; }

    public bool Equals(FieldSet? other) => other is not null && _hash == other._hash && _ids.AsSpan().SequenceEqual(other._ids);

    public override bool Equals(object? obj) => Equals(obj as FieldSet);

    public override int GetHashCode() => _hash;
}
