namespace ServiceTeams.Repairs.Reliability;

/// <summary>The interruptions of a group and what they say of reliability, as IEEE 1366 defines it.</summary>
public sealed class ReliabilityFigures
{
    internal ReliabilityFigures(long interruptions, long customersInterrupted, long customerMinutes, long customersServed)
    {
        (Interruptions, CustomersInterrupted, CustomerMinutes) = (checked((int)interruptions), customersInterrupted, customerMinutes);
        if (customersServed > 0)
        {
            (Saidi, Saifi) = ((double)customerMinutes / customersServed, (double)customersInterrupted / customersServed);
        }

        if (customersInterrupted > 0)
        {
            Caidi = (double)customerMinutes / customersInterrupted;
        }
    }

    /// <summary>系统平均停电时间: minutes without supply for each customer served, those never hit included; null when none is served.</summary>
    public double? Saidi { get; }

    /// <summary>系统平均停电频率: interruptions for each customer served, those never hit included; null when none is served.</summary>
    public double? Saifi { get; }

    /// <summary>用户平均停电时间: minutes until a customer who was hit had supply again, on average; null when nobody was hit.</summary>
    public double? Caidi { get; }

    /// <summary>How many interruptions hit customers here. One that hit several places is one in each of them, and one in their total.</summary>
    public int Interruptions { get; }

    /// <summary>How many customers were hit, added up: who was hit twice counts twice.</summary>
    public long CustomersInterrupted { get; }

    /// <summary>Customers times whole minutes without supply, added up.</summary>
    public long CustomerMinutes { get; }
}
