/**
 * Occupations that are far apart in the STYRK-08 tree but near each other at work: somebody from either could do much of the
 * other, or usually moves between them. Hand-written; each pair must make sense in both directions. A bridge is about tasks,
 * never about whether a licence is held: regulated professions are judged elsewhere.
 */
export const occupationBridges: readonly (readonly [string, string])[] = [
  // Kitchen, serving, hotel
  ['5120', '9412'], // cook, kitchen helper
  ['5120', '3434'], // cook, head chef
  ['5120', '5246'], // cook, café and street kitchen
  ['5246', '9412'],
  ['5131', '5246'], // waiter, café
  ['5223', '5246'], // shop, café
  ['5131', '4224'], // waiter, hotel reception
  ['4224', '4226'], // hotel reception, other reception
  ['1412', '3434'], // restaurant manager, head chef
  ['5152', '9111'], // housekeeper, home cleaner
  ['5151', '9112'], // cleaning leader, cleaner
  ['7512', '8160'], // baker, food production
  ['7511', '8160'], // butcher, food production
  ['7513', '8160'], // cheese maker on a farm, dairy worker
  ['7512', '5120'], // baker and pastry cook, cook
  // Cleaning, caretaking, waste
  ['9112', '8157'], // cleaner, laundry
  ['9112', '5322'], // cleaner, home help
  ['5153', '9622'], // caretaker, odd jobs
  ['5153', '7115'], // caretaker, carpenter
  ['5153', '9112'], // caretaker, cleaner
  ['9129', '7133'], // other cleaners, facade cleaners
  ['9611', '8332'], // refuse collection, lorry driver
  ['9612', '4321'], // recycling station, store
  // Health and care
  ['2223', '5321'], // nurse, health-care worker
  ['2223', '5329'], // nurse, care worker: what many do while they wait for an authorisation
  ['2224', '5329'],
  ['2224', '5321'], // social educator, health-care worker
  ['2224', '3412'], // social educator, environment worker
  ['2223', '2224'],
  ['5329', '5322'],
  ['5321', '3412'],
  ['5329', '3412'], // care assistant, support worker
  ['5329', '5311'], // care assistant, kindergarten assistant
  ['5321', '3258'], // health-care worker, ambulance
  ['2223', '3258'],
  ['2211', '2223'], // doctor and nurse: near in tasks for people on the way to a licence
  ['3256', '4226'], // medical secretary, receptionist
  ['3256', '5321'],
  ['2262', '3213'], // pharmacist, dispensing technician
  ['3213', '5223'], // pharmacy technician, shop (pharmacy counter)
  ['2261', '3251'], // dentist, dental assistant and hygienist
  ['2264', '5321'], // physiotherapist, health-care worker
  ['2264', '3230'], // physiotherapist, massage
  ['2267', '2264'],
  ['2250', '3240'], // vet, veterinary nurse
  ['3240', '5164'], // veterinary nurse, animal care
  ['3212', '3141'], // biomedical lab, other lab
  ['2265', '5120'], // dietitian, cook in institutions
  // School, kindergarten, social work
  ['2342', '5311'], // kindergarten teacher, kindergarten assistant
  ['2341', '5312'], // teacher, school assistant
  ['2352', '5312'], // special needs teacher, school assistant
  ['2341', '2330'], // primary, secondary teacher
  ['2320', '7411'], // vocational teacher, electrician
  ['2320', '7115'], // vocational teacher, carpenter
  ['2320', '5120'], // vocational teacher, cook
  ['2353', '2643'], // language teacher, interpreter
  ['2359', '2424'], // other teachers, trainers at work
  ['2635', '3412'], // social worker, environment worker
  ['2635', '3353'], // social worker, case officer social benefits
  ['5312', '3412'],
  ['3423', '5311'], // activity leader, after-school assistant
  ['3423', '5113'], // activity instructor, guide
  ['3422', '3423'],
  ['2354', '2652'], // music teacher, musician
  // Office, economy, public administration
  ['4110', '3343'], // office clerk, executive secretary
  ['4110', '4226'],
  ['4110', '4416'],
  ['4110', '2422'], // office clerk, case officer
  ['2422', '3353'],
  ['2422', '3359'],
  ['3313', '4311'], // accountant, accounts clerk
  ['2411', '3313'], // auditor, accountant
  ['4313', '3313'], // payroll, accountant
  ['3312', '4211'], // loan officer, bank clerk
  ['2423', '3333'], // personnel adviser, employment agent
  ['3323', '4321'], // buyer, store
  ['3323', '4322'],
  ['2432', '2642'], // information adviser, journalist
  ['2431', '2432'],
  ['2622', '4411'], // librarian, library assistant
  ['2621', '4415'], // archivist, archive assistant
  ['2611', '2422'], // lawyer, case officer
  // Sales
  ['5223', '9334'], // shop assistant, shelf filler
  ['5223', '5230'],
  ['5223', '3322'], // shop assistant, sales representative
  ['1420', '5222'], // shop manager, department manager
  ['5244', '4222'], // telephone sales, customer centre
  ['3322', '2433'], // sales representative, technical sales
  ['5223', '4321'], // shop, store
  // IT
  ['3511', '2522'], // operations technician, system administrator
  ['3512', '4222'], // user support, customer centre
  ['3513', '2523'],
  ['2512', '3514'],
  ['2513', '3514'],
  ['2166', '2513'], // designer, web developer
  ['7422', '3522'], // installers, telecom technicians
  ['7421', '3114'], // service electronics, electronics engineer
  // Engineers and technicians
  ['2142', '3112'], // civil engineer master, bachelor
  ['2151', '3113'],
  ['2152', '3114'],
  ['2144', '3115'],
  ['2145', '3116'],
  ['2146', '3117'],
  ['2141', '3122'], // production engineer, production supervisor
  ['3113', '7411'], // electrical engineer, electrician
  ['3115', '7233'], // mechanical engineer, industrial mechanic
  ['3112', '3123'], // building engineer, site supervisor
  ['2161', '3118'], // architect, technical drawer
  ['2165', '3112'], // surveyor, building engineer
  // Building
  ['3123', '7115'], // site supervisor, carpenter
  ['7115', '7522'], // carpenter, cabinet-maker
  ['7115', '9313'], // carpenter, building labourer
  ['7114', '9312'], // concrete worker, civil works labourer
  ['7126', '7127'],
  ['7131', '7132'],
  ['7131', '9313'],
  ['8342', '9312'], // excavator operator, civil works labourer
  ['7212', '7214'],
  ['7411', '7412'],
  ['7412', '7233'], // automation, industrial mechanic
  ['7412', '3139'], // automation, process control
  ['7231', '7233'],
  ['7231', '7234'], // car mechanic, bicycle repair
  ['7213', '7121'], // sheet metal, roofs
  // Industry
  ['8172', '7522'], // sawmill operator, cabinet-maker
  ['8172', '8171'],
  ['8172', '6210'], // sawmill, forestry
  ['8219', '9329'], // assembler, industry labourer
  ['8211', '7233'], // assembler, industrial mechanic
  ['8212', '7421'],
  ['8160', '9321'], // food production, hand packer
  ['8183', '9321'], // packing machine, hand packer
  ['8142', '9329'],
  ['7223', '8211'],
  ['8153', '7531'], // industrial sewing, tailor
  ['8189', '9329'],
  ['3122', '1321'], // production supervisor, production manager
  // Transport and store
  ['4321', '8332'], // store, lorry driver
  ['4321', '8344'], // store, forklift
  ['4321', '9333'],
  ['4321', '9321'],
  ['4321', '9334'],
  ['8344', '9333'],
  ['8322', '9621'], // van driver, messenger
  ['8322', '4412'], // van driver, mail carrier
  ['8322', '8331'], // taxi, bus
  ['8331', '8332'], // bus, lorry
  ['8332', '8342'], // lorry, construction machines
  ['4323', '3331'], // transport clerk, forwarding agent
  ['9510', '4412'], // leaflets, mail
  // Land and forest
  ['6121', '9212'],
  ['6111', '9211'],
  ['6130', '9213'],
  ['6113', '9214'],
  ['6210', '9215'],
  ['6221', '9216'],
  ['6210', '8341'], // forestry worker, forest machine
  ['6130', '8341'], // farmer, farm machine operator
  ['6111', '8341'],
  ['6121', '8341'],
  ['9213', '8341'], // farm worker, machine operator
  ['8341', '8342'],
  ['6121', '6130'],
  ['6111', '6130'],
  ['3142', '6130'], // agricultural technician, farmer
  ['3143', '6210'],
  ['2132', '3142'],
  ['6113', '9622'],
  ['6121', '5164'], // livestock, animal care
  // Safety and army
  ['0310', '5414'], // private, security guard
  ['0210', '5414'],
  ['0310', '5411'],
  ['5413', '5414'], // prison, security guard
  ['3355', '5414'], // police, security guard
  ['5411', '3258'], // fire, ambulance
  ['5411', '7133'], // fire service, chimney sweep
];
