namespace Fuzz.Documents;

/// <summary>Choosing at random.</summary>
internal static class Chance
{
    /// <summary>True once in so many times.</summary>
    public static bool OneIn(this Random random, int times) => random.Next(times) == 0;

    public static T Pick<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static T Among<T>(this Random random, params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
}
