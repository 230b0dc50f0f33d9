namespace Benchmarks.Groups;

/// <summary>How long something took each time, in milliseconds.</summary>
internal sealed class Times(IReadOnlyCollection<(double Elapsed, double Cpu)> times)
{
    private readonly double[] _elapsed = [.. times.Select(time => time.Elapsed).Order()];

    /// <summary>What half of them took at most.</summary>
    public double Median => At(50);

    /// <summary>What nine in ten of them took at most.</summary>
    public double P90 => At(90);

    /// <summary>The processor's time of one on average: all that the process did meanwhile, and nothing that others did.</summary>
    public double Cpu { get; } = times.Average(time => time.Cpu);

    private double At(int percent) => _elapsed[((_elapsed.Length * percent) + 99) / 100 - 1];
}
