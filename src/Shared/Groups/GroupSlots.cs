namespace ServiceTeams.Shared.Groups;

/// <summary>
/// The columns that a grouping reads of a row, by type: L whole numbers, enums and truth values, F other numbers, S texts, D days,
/// T moments. The database context translates the selection of them; the grouping statement is written around what comes out.
/// </summary>
internal sealed class GroupSlots
{
    public long? L0 { get; init; }

    public long? L1 { get; init; }

    public long? L2 { get; init; }

    public long? L3 { get; init; }

    public long? L4 { get; init; }

    public long? L5 { get; init; }

    public long? L6 { get; init; }

    public long? L7 { get; init; }

    public long? L8 { get; init; }

    public long? L9 { get; init; }

    public long? L10 { get; init; }

    public long? L11 { get; init; }

    public long? L12 { get; init; }

    public long? L13 { get; init; }

    public long? L14 { get; init; }

    public long? L15 { get; init; }

    public long? L16 { get; init; }

    public long? L17 { get; init; }

    public long? L18 { get; init; }

    public long? L19 { get; init; }

    public long? L20 { get; init; }

    public long? L21 { get; init; }

    public long? L22 { get; init; }

    public long? L23 { get; init; }

    public double? F0 { get; init; }

    public double? F1 { get; init; }

    public double? F2 { get; init; }

    public double? F3 { get; init; }

    public double? F4 { get; init; }

    public double? F5 { get; init; }

    public string? S0 { get; init; }

    public string? S1 { get; init; }

    public string? S2 { get; init; }

    public string? S3 { get; init; }

    public DateOnly? D0 { get; init; }

    public DateOnly? D1 { get; init; }

    public DateOnly? D2 { get; init; }

    public DateOnly? D3 { get; init; }

    public DateTime? T0 { get; init; }

    public DateTime? T1 { get; init; }

    public DateTime? T2 { get; init; }

    public DateTime? T3 { get; init; }
}
