using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Repairs.SupplyCards;

/// <summary>Credit of an emergency supply card that was paid back: how much, when, and who noted it.</summary>
public sealed class SupplyCardRepayment
{
    private SupplyCardRepayment()
    {
    }

    internal SupplyCardRepayment(int kwh, DateTime at, Signature signature)
        => (Kwh, At, By, NotedAt) = (kwh, at, signature.By, signature.At);

    /// <summary>How much was paid back, in kWh.</summary>
    public int Kwh { get; private set; }

    /// <summary>When it was paid back.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal long Id { get; private set; }

    internal long CardId { get; private set; }

    internal SupplyCardRepayment Of(SupplyCard card)
    {
        CardId = card.Id;
        return this;
    }
}
