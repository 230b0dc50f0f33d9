using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Cacao.Types;
using Cacao.Types.Costs;

namespace Cacao.Execution.Costs;

/// <summary>What the members of input objects weigh; looked up once for each type, then only read.</summary>
internal sealed class InputWeights(Schema schema)
{
    private readonly ConcurrentDictionary<InputObjectType, Dictionary<string, InputWeight>> _known = [];

    /// <summary>True when some element of the schema makes an operation cheaper.</summary>
    public bool HasNegative { get; } = CostWeights.HasNegative(schema);

    /// <summary>The weights of a type's fields by name.</summary>
    public Dictionary<string, InputWeight> Of(InputObjectType type) => _known.GetOrAdd(type, static known => known.Fields.Values.ToDictionary(
        field => field.Name,
        field => new InputWeight(CostWeights.OfInput(field), field.Type.NamedType() as InputObjectType),
        StringComparer.Ordinal));

    /// <summary>What is in a value of that type, or in a list of such: the weights of all members that were given.</summary>
    public double GetCost(InputObjectType type, JsonElement value)
    {
        var cost = 0.0;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    cost += GetCost(type, item);
                }

                break;
            case JsonValueKind.Object:
                var weights = Of(type);
                foreach (var member in value.EnumerateObject())
                {
                    var weight = Find(weights, member);
                    cost += weight.Weight + (weight.Type is { } below ? GetCost(below, member.Value) : 0);
                }

                break;
        }

        return cost;
    }

    // Without a string for each name; only names that were written with escapes or are longer than any need one.
    private static InputWeight Find(Dictionary<string, InputWeight> weights, JsonProperty member)
    {
        const int MaxLength = 128;
        var name = JsonMarshal.GetRawUtf8PropertyName(member);
        if (name.Length > MaxLength || name.Contains((byte)'\\'))
        {
            return weights.GetValueOrDefault(member.Name);
        }

        Span<char> characters = stackalloc char[MaxLength];
        var length = Encoding.UTF8.GetChars(name, characters);
        return weights.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters[..length], out var weight) ? weight : default;
    }
}

/// <summary>What one member of an input object weighs.</summary>
/// <param name="Weight">Its own weight.</param>
/// <param name="Type">The input object that it holds; null for a leaf.</param>
internal readonly record struct InputWeight(double Weight, InputObjectType? Type);

/// <summary>What the value of a variable weighs.</summary>
internal sealed class InputTerm(InputWeights weights, string variable, InputObjectType type, double costOfDefault) : CostTerm
{
    public override double Evaluate(ReadOnlySpan<double> results, VariableValues variables) => variables.Get(variable) switch
    {
        null => 0,
        { Literal: not null } => costOfDefault,
        { Json: var given } => weights.GetCost(type, given),
    };
}
