using Cacao.Language;

namespace Cacao.Validation;

internal static partial class ValidationErrors
{
    public static IError ValueOfWrongType(ValueNode value, string owner, IType type, Path? path)
        => Create("Values-of-Correct-Type", $"The value of {owner} does not fit the type `{type}`.", path, value);

    public static IError InputFieldUnknown(ObjectFieldNode field, InputObjectType type, Path? path)
        => Create("Input-Object-Field-Names", $"The input field `{field.Name}` does not exist on the type `{type}`.", path, field);

    public static IError InputFieldNotUnique(ObjectFieldNode field, Path? path)
        => Create("Input-Object-Field-Uniqueness", $"The input field `{field.Name}` is given more than once.", path, field);

    public static IError InputFieldMissing(ObjectValueNode value, InputValue field, Path? path)
        => Create("Input-Object-Required-Fields", $"The input field `{field}` of the type `{field.Type}` is required.", path, value);

    public static IError InputFieldNull(ObjectFieldNode node, InputValue field, Path? path)
        => Create("Input-Object-Required-Fields", $"The input field `{field}` of the type `{field.Type}` must not be null.", path, node);

    public static IError OneOfNotExactlyOne(ObjectValueNode value, InputObjectType type, Path? path)
        => Create("OneOf-Input-Objects", $"Exactly one field of `{type}` must be given, and it must not be null.", path, value);

    public static IError OneOfVariableNullable(ObjectValueNode value, string variable, Path? path)
        => Create(
            "OneOf-Input-Objects",
            $"The variable `${variable}` gives the only field of a OneOf input object, so it must be non-null.",
            path,
            value);
}
