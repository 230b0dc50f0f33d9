namespace Cacao;

/// <summary>The member takes the place of a member of the extended type.</summary>
/// <param name="name">The C# name of the member that is replaced.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = true)]
public sealed class BindMemberAttribute(string name) : DescriptorAttribute
{
    /// <summary>The C# name of the member that is replaced.</summary>
    public string Name { get; } = name;

    /// <summary>True when the bound member's field goes and this one comes in its place.</summary>
    public bool Replace { get; set; } = true;
}
