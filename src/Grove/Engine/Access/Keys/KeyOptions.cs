using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace Grove.Access.Keys;

/// <summary>Tells data protection where its keys are.</summary>
internal sealed class KeyOptions(KeyRepository repository) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = repository;
        options.XmlEncryptor = new NullXmlEncryptor(); // a key that lay beside them in the same database would hide them from nobody
    }
}
