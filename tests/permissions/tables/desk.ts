/** What has no article or edition to depend on. Admin alone has no editorial work; nobody but an admin runs the place. */
export const deskTable = `
                       nobody suspended assistant reviewer editor admin
    article.propose    U      U         +         R        +      R
    edition.create     U      U         R         R        +      R
    boilerplate.read   U      U         +         +        +      +
    boilerplate.write  U      U         +         R        +      R
    term.read          U      U         +         +        +      +
    term.propose       U      U         +         +        +      R
    term.decide        U      U         R         R        +      R
    dictionary.read    U      U         +         +        +      +
    memory.read        U      U         +         +        +      +
    memory.import      U      U         R         R        +      +
    register.read      U      U         +         +        +      +
    register.write     U      U         +         R        +      R
    people.read        U      U         +         +        +      +
    people.manage      U      U         R         R        R      +
    people.inspect     U      U         R         R        R      +
    settings.read      U      U         +         +        +      +
    settings.write     U      U         R         R        R      +
    signing.manage     U      U         R         R        R      +
    providers.manage   U      U         R         R        R      +
    deliveries.inspect U      U         R         R        R      +
    deliveries.retry   U      U         R         R        R      +
    self.read          U      U         +         +        +      +
    self.tokens        U      U         +         +        +      +
    self.notices       U      U         +         +        +      +`
